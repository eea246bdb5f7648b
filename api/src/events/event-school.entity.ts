import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One school's part in an event: whom it brings, and which version of the plan it has agreed to. */
@Entity('event_schools')
@Index(['schoolId', 'eventId'])
export class EventSchool {
  @PrimaryColumn('uuid') @ForeignKey('Event') eventId!: string;
  @PrimaryColumn('uuid') @ForeignKey('School') schoolId!: string;
  /** How many pupils come from it; who they are is nobody's business here. */
  @Column('smallint', { default: 0 }) pupils!: number;
  /** Nobody misses a lesson. */
  @Column('boolean', { default: false }) coverNotNeeded!: boolean;
  @Column('int', { nullable: true }) agreedVersion!: number | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') agreedByPersonId!: string | null;
  @Column('timestamptz', { nullable: true }) agreedAt!: Date | null;
}
