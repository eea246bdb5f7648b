import type { SchoolRole } from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A link by which one person joins a school's staff or becomes coordinator of a cluster, once, within its time. */
@Entity('joining_links')
export class JoiningLink {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { unique: true }) tokenHash!: Buffer;
  @Column('text') role!: SchoolRole | 'coordinator';
  @Column('uuid', { nullable: true }) @ForeignKey('School') schoolId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Cluster') clusterId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') personId!: string | null;
  @Column('text') name!: string;
  @Column('uuid') @ForeignKey('User') createdBy!: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
  @Column('uuid', { nullable: true }) @ForeignKey('User') usedBy!: string | null;
}
