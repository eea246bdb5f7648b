import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Browser, System } from './device.js';

@Entity('sessions')
export class Session {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('User', { onDelete: 'CASCADE' }) @Index() userId!: string;
  @Column('bytea', { unique: true }) tokenHash!: Buffer;
  @Column('boolean', { default: false }) sharedDevice!: boolean;
  @Column('text', { default: 'other' }) browser!: Browser;
  @Column('text', { default: 'other' }) system!: System;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) lastUsedAt!: Date;
}
