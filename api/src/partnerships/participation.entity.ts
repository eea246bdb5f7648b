import type { ParticipationState } from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One school's place in a partnership: who decided it, when and why. A school that comes back gets a new row. */
@Entity('participations')
@Index(['partnershipId'])
@Index(['schoolId', 'partnershipId'])
@Index('participations_one_at_a_time_key', ['partnershipId', 'schoolId'], {
  unique: true,
  where: "state = ANY (ARRAY['invited'::text, 'joined'::text])",
})
export class Participation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('Partnership') partnershipId!: string;
  @Column('uuid') @ForeignKey('School') schoolId!: string;
  @Column('text') state!: ParticipationState;
  @Column('timestamptz') since!: Date;
  /** Nobody where time decided. */
  @Column('uuid', { nullable: true }) @ForeignKey('Person') personId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
