import type { ApprovalState, EventConsentKind } from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A consent that a plan calls for, as far as one school has come with it. */
@Entity('event_consents')
@Unique(['eventId', 'schoolId', 'kind'])
export class EventConsent {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('Event') eventId!: string;
  @Column('uuid') @ForeignKey('School') schoolId!: string;
  @Column('text') kind!: EventConsentKind;
  @Column('text', { default: 'draft' }) state!: ApprovalState;
  /** The days it names: it holds for a new date among them. */
  @Column('date', { nullable: true }) coversFrom!: string | null;
  @Column('date', { nullable: true }) coversTo!: string | null;
  @Column('text', { nullable: true }) paperNumber!: string | null;
  @Column('date', { nullable: true }) paperDate!: string | null;
  @Column('text', { nullable: true }) conditions!: string | null;
  @Column('timestamptz', { nullable: true }) requestedAt!: Date | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') requestedByPersonId!: string | null;
  @Column('timestamptz', { nullable: true }) recordedAt!: Date | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') recordedByPersonId!: string | null;
  /** A recommended one that the schools went on without, and why. */
  @Column('timestamptz', { nullable: true }) passedAt!: Date | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') passedByPersonId!: string | null;
  @Column('text', { nullable: true }) passedReason!: string | null;
}
