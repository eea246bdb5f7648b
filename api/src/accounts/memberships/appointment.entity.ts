import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type AppointedRole = 'coordinator' | 'district-officer' | 'administrator';

/** A role above the schools: coordinators of a network or of clusters, officers of a department, administrators. */
@Entity('appointments')
@Index(['userId'], { where: 'ended_at IS NULL' })
export class Appointment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('User') userId!: string;
  @Column('text') role!: AppointedRole;
  @Column('uuid', { nullable: true }) @ForeignKey('Network') networkId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Cluster') clusterId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Department') departmentId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) since!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
