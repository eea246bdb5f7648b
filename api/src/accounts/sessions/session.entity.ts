import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('sessions')
export class Session {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('User', { onDelete: 'CASCADE' }) @Index() userId!: string;
  @Column('bytea', { unique: true }) tokenHash!: Buffer;
  @Column('boolean', { default: false }) sharedDevice!: boolean;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) lastUsedAt!: Date;
}
