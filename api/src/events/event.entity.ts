import type {
  CostsBorneBy,
  EventArrangements,
  EventAudience,
  EventFormat,
  EventKind,
  EventState,
  Language,
} from '@boordosh/shared/vocabulary';
import { EVENT_FLOW, type EventVerb, next } from '@boordosh/shared/workflow';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { VerbNotAllowed } from '../platform/index.js';

/** PostgreSQL answers `09:00:00`; people and the contract say `09:00`. */
const timeOfDay = {
  from: (stored: string | null) => stored?.slice(0, 5) ?? null,
  to: (written: string | null) => written,
};

/** Something that schools do together: its plan, and how far it has come. Its state is moved by the flow's table only. */
@Entity('events')
@Index(['partnershipId'])
@Index(['startsOn', 'id'])
export class Event {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) @ForeignKey('Partnership') partnershipId!: string | null;
  @Column('uuid') @ForeignKey('School') proposedBySchoolId!: string;
  @Column('text', { default: 'draft' }) state!: EventState;
  @Column('text') kind!: EventKind;
  @Column('text') format!: EventFormat;
  @Column('text', { array: true }) audiences!: EventAudience[];
  /** Without one of its own an event is called by its kind, in the reader's language. */
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text', { nullable: true }) purpose!: string | null;
  @Column('text', { nullable: true }) expectedResults!: string | null;
  /** The language in which the words of the plan are written. */
  @Column('text') lang!: Language;
  @Column('date', { nullable: true }) startsOn!: string | null;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('time', { nullable: true, transformer: timeOfDay }) startsAt!: string | null;
  @Column('time', { nullable: true, transformer: timeOfDay }) endsAt!: string | null;
  @Column('text', { default: 'Asia/Bishkek' }) zone!: string;
  @Column('uuid', { nullable: true }) @ForeignKey('School') hostSchoolId!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) meetingLink!: string | null;
  /** Pupils leave the grounds of their own school. */
  @Column('boolean', { default: false }) pupilsLeave!: boolean;
  @Column('boolean', { default: false }) abroad!: boolean;
  @Column('text', { nullable: true }) costsBorneBy!: CostsBorneBy | null;
  @Column('jsonb', { default: {} }) arrangements!: EventArrangements;
  /** Entered when it was already over: the other school confirms it instead of agreeing. */
  @Column('boolean', { default: false }) recordedAfter!: boolean;
  /** The day it was put off from; a new one follows. */
  @Column('date', { nullable: true }) postponedFrom!: string | null;
  /** Until then only the school that drafts it knows of it. */
  @Column('timestamptz', { nullable: true }) proposedAt!: Date | null;
  /** The day on which it counted as held: the clock of its evaluations starts here. */
  @Column('date', { nullable: true }) heldSince!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;

  /** @throws VerbNotAllowed when the flow has no such way from here */
  move(verb: EventVerb): void {
    const state = next(EVENT_FLOW, this.state, verb);
    if (!state) throw new VerbNotAllowed();
    this.state = state;
  }

  /** Also what changes around it, its people and agreements, is a new version of it. */
  touch(now: Date): void {
    this.updatedAt = now > this.updatedAt ? now : new Date(this.updatedAt.getTime() + 1);
  }
}
