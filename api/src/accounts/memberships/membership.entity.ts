import type { SchoolRole } from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who acts for which school, in which role, since when. One director and one lead at a time, each with one deputy. */
@Entity('memberships')
@Index(['userId'], { where: 'ended_at IS NULL' })
@Index(['personId'], { where: 'ended_at IS NULL' })
@Index(['schoolId'], { where: 'ended_at IS NULL' })
@Index('memberships_role_key', ['userId', 'schoolId', 'role'], { unique: true, where: 'ended_at IS NULL' })
@Index('memberships_one_at_a_time_key', ['schoolId', 'role', 'deputy'], {
  unique: true,
  where: "ended_at IS NULL AND verified_at IS NOT NULL AND role <> 'teacher'::text",
})
export class Membership {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('Person') personId!: string;
  @Column('uuid') @ForeignKey('User') userId!: string;
  @Column('uuid') @ForeignKey('School') schoolId!: string;
  @Column('text') role!: SchoolRole;
  @Column('boolean', { default: false }) deputy!: boolean;
  @Column('timestamptz', { default: () => 'now()' }) since!: Date;
  @Column('timestamptz', { nullable: true }) verifiedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
