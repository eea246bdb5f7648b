import type {
  EvaluationState,
  EventAudience,
  Language,
  Outcome,
  Statement,
  StatementAnswer,
} from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** How one school saw an event. Written by one statement of SQL; this is its shape. */
@Entity('evaluations')
@Unique(['eventId', 'schoolId'])
@Index(['schoolId', 'eventId'])
export class Evaluation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('Event') eventId!: string;
  @Column('uuid') @ForeignKey('School') schoolId!: string;
  @Column('text', { default: 'draft' }) state!: EvaluationState;
  /** The language in which its words are written. */
  @Column('text') lang!: Language;
  @Column('text', { nullable: true }) expected!: string | null;
  @Column('text', { nullable: true }) happened!: string | null;
  @Column('text', { nullable: true }) worked!: string | null;
  @Column('text', { nullable: true }) changeNextTime!: string | null;
  @Column('text', { nullable: true }) learned!: string | null;
  @Column('text', { nullable: true }) given!: string | null;
  /** What nobody had planned: a partnership is not wasted when a goal is missed. */
  @Column('text', { nullable: true }) unexpectedBenefit!: string | null;
  @Column('text', { nullable: true }) nextStep!: string | null;
  /** A change in how things are done matters as much as a change in numbers. */
  @Column('text', { nullable: true }) procedureInPlace!: string | null;
  @Column('text', { nullable: true }) outcome!: Outcome | null;
  @Column('jsonb', { default: {} }) statements!: Partial<Record<Statement, StatementAnswer>>;
  @Column('jsonb', { default: {} }) participation!: Partial<Record<EventAudience, number>>;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') writtenByPersonId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') submittedByPersonId!: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}
