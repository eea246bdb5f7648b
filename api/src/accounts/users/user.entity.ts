import type { Language } from '@boordosh/shared/vocabulary';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('users')
export class User {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true, unique: true }) email!: string | null;
  @Column('text', { nullable: true, unique: true }) phone!: string | null;
  @Column('text', { select: false }) passwordHash!: string;
  @Column('text', { default: 'ky' }) language!: Language;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  /** Somebody who knows the person has vouched for it. */
  @Column('timestamptz', { nullable: true }) phoneVerifiedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
