import type { SelfAssessmentState } from '@boordosh/shared/vocabulary';
import { allows, next, SELF_ASSESSMENT_FLOW } from '@boordosh/shared/workflow';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { VerbNotAllowed } from '../platform/index.js';

/** One round of the 24 questions; once finalised it is a snapshot. */
@Entity('self_assessments')
@Index(['schoolId', 'openedAt', 'id'])
@Index('self_assessments_one_open_key', ['schoolId'], { unique: true, where: `state <> 'finalised'` })
export class SelfAssessment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('School') schoolId!: string;
  /** As `2026-2027`, so that rounds can be compared from year to year. */
  @Column('text') schoolYear!: string;
  @Column('smallint') catalogueVersion!: number;
  @Column('text', { default: 'open' }) state!: SelfAssessmentState;
  @Column('timestamptz') openedAt!: Date;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') openedByPersonId!: string | null;
  @Column('timestamptz', { nullable: true }) quickStartedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) finalisedAt!: Date | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') finalisedByPersonId!: string | null;
  @VersionColumn({ default: 1 }) version!: number;

  /** @throws VerbNotAllowed once it is a snapshot */
  mustTakeAnswers(): void {
    if (!allows(SELF_ASSESSMENT_FLOW, this.state, 'finalise')) throw new VerbNotAllowed();
  }

  finalise(at: Date, personId: string | null): void {
    const state = next(SELF_ASSESSMENT_FLOW, this.state, 'finalise');
    if (state === undefined) throw new VerbNotAllowed();
    this.state = state;
    this.finalisedAt = at;
    this.finalisedByPersonId = personId;
  }
}
