import type { ClaimState } from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** A person's word that they direct the school, and what became of it. */
@Entity('claims')
@Index('claims_one_open_key', ['schoolId', 'userId'], { unique: true, where: "state = 'submitted'::text" })
@Index('claims_waiting_idx', ['decideBy', 'id'], { where: "state = 'submitted'::text" })
export class Claim {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('School') schoolId!: string;
  @Column('uuid') @ForeignKey('User') @Index() userId!: string;
  @Column('text', { default: 'submitted' }) state!: ClaimState;
  /** The school had a verified director when it was claimed. */
  @Column('boolean') changeOfDirector!: boolean;
  @Column('text', { nullable: true }) post!: string | null;
  @Column('text', { nullable: true }) orderNumber!: string | null;
  @Column('date', { nullable: true }) orderDate!: string | null;
  /** As the claimant typed it: nobody verifies by calling it. */
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('date') decideBy!: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) @ForeignKey('User') decidedBy!: string | null;
  /** Why it was refused; the claimant reads it. */
  @Column('text', { nullable: true }) reason!: string | null;
  @VersionColumn({ default: 1 }) version!: number;

  decide(state: ClaimState, by: string | null, at: Date, reason: string | null = null): void {
    this.state = state;
    this.decidedBy = by;
    this.decidedAt = at;
    this.reason = reason;
  }
}
