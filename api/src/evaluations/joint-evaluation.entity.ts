import type { Language } from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';

/** What the schools of an event conclude together. A changed text asks every school again. */
@Entity('joint_evaluations')
export class JointEvaluation {
  @PrimaryColumn('uuid') @ForeignKey('Event') eventId!: string;
  @Column('text') conclusion!: string;
  @Column('text') lang!: Language;
  @Column('uuid') @ForeignKey('School') writtenBySchoolId!: string;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') writtenByPersonId!: string | null;
  /** Since when every school has agreed to it. */
  @Column('timestamptz', { nullable: true }) agreedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}

/** One school’s yes, and whether its coordinator may read the text. */
@Entity('joint_evaluation_agreements')
export class JointEvaluationAgreement {
  @PrimaryColumn('uuid') @ForeignKey('JointEvaluation', 'eventId') eventId!: string;
  @PrimaryColumn('uuid') @ForeignKey('School') schoolId!: string;
  @Column('boolean') shareWithCoordinator!: boolean;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') agreedByPersonId!: string | null;
  @Column('timestamptz') agreedAt!: Date;
}
