import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A person of a school who takes part; each counts once. */
@Entity('event_participants')
@Index(['personId'])
export class EventParticipant {
  @PrimaryColumn('uuid') @ForeignKey('Event') eventId!: string;
  @PrimaryColumn('uuid') @ForeignKey('Person') personId!: string;
  @Column('uuid') @ForeignKey('School') schoolId!: string;
}
