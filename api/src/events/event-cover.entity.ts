import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A lesson whose teacher is away at the event, and who gives it instead. */
@Entity('event_cover')
@Index(['eventId'])
export class EventCover {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('Event') eventId!: string;
  @Column('uuid') @ForeignKey('School') schoolId!: string;
  @Column('uuid') @ForeignKey('Person') absentPersonId!: string;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') coveringPersonId!: string | null;
  @Column('date', { nullable: true }) taughtOn!: string | null;
  @Column('smallint', { nullable: true }) lessonNumber!: number | null;
  @Column('text') lesson!: string;
  @Column('text') class!: string;
}
