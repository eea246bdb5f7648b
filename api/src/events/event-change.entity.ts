import type { EventState } from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who did what with an event, when and why: the trail that its schools read. */
@Entity('event_changes')
@Index(['eventId', 'at'])
export class EventChange {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('Event') eventId!: string;
  @Column('text') verb!: string;
  @Column('text') state!: EventState;
  @Column('uuid', { nullable: true }) @ForeignKey('School') schoolId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') personId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  /** What the changed parts of the plan said before. */
  @Column('jsonb', { default: {} }) was!: Record<string, unknown>;
  @Column('timestamptz') at!: Date;
}
