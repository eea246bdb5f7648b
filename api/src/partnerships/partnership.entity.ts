import type { PartnershipState } from '@boordosh/shared/vocabulary';
import { next, PARTNERSHIP_FLOW, type PartnershipVerb } from '@boordosh/shared/workflow';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { VerbNotAllowed } from '../platform/index.js';

/** Two schools or more that learn from each other. Its state is moved by the flow's table only. */
@Entity('partnerships')
@Index('partnerships_one_open_key', ['schoolIds'], {
  unique: true,
  where: "state = ANY (ARRAY['invited'::text, 'in-talks'::text, 'active'::text, 'paused'::text])",
})
@Index('partnerships_one_draft_key', ['startedBySchoolId', 'schoolIds'], {
  unique: true,
  where: "state = 'draft'::text",
})
@Index(['answerDueOn'], { where: "state = 'invited'::text" })
export class Partnership {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { default: 'draft' }) state!: PartnershipState;
  @Column('uuid') @ForeignKey('School') startedBySchoolId!: string;
  /** The set of schools it is for, sorted, so that the same set is the same value: one of them is open at a time. */
  @Column('uuid', { array: true }) schoolIds!: string[];
  /** The one that ended, which this one takes up again. */
  @Column('uuid', { nullable: true }) @ForeignKey('Partnership') previousId!: string | null;
  /** Last day on which the invited school can answer. */
  @Column('date', { nullable: true }) answerDueOn!: string | null;
  @Column('timestamptz', { nullable: true }) activeSince!: Date | null;
  /** When anybody of its schools last did something in it. */
  @Column('timestamptz') lastSignAt!: Date;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;

  static setOf(...schoolIds: string[]): string[] {
    return [...new Set(schoolIds)].sort();
  }

  get invitedSchoolIds(): string[] {
    return this.schoolIds.filter((schoolId) => schoolId !== this.startedBySchoolId);
  }

  move(verb: PartnershipVerb, at: Date): void {
    this.state = this.mustAllow(verb);
    this.lastSignAt = at;
    if (verb !== 'invite') this.answerDueOn = null;
    if (verb === 'activate') this.activeSince = at;
  }

  /** Where the verb leads. @throws VerbNotAllowed when the flow has no such way from here */
  mustAllow(verb: PartnershipVerb): PartnershipState {
    const state = next(PARTNERSHIP_FLOW, this.state, verb);
    if (!state) throw new VerbNotAllowed();
    return state;
  }
}
