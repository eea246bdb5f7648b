import type { ExpectedChange } from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An indicator that a school hopes its event touched: a link and an observation, never a cause. */
@Entity('evaluation_indicators')
@Index(['indicator', 'evaluationId'])
export class EvaluationIndicator {
  @PrimaryColumn('uuid') @ForeignKey('Evaluation') evaluationId!: string;
  @PrimaryColumn('text') indicator!: string;
  @Column('smallint') position!: number;
  @Column('text') expectedChange!: ExpectedChange;
  @Column('text', { nullable: true }) observed!: string | null;
}
