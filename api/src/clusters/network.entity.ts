import type { LocalName } from '@boordosh/shared/vocabulary';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A programme's group of clusters, with its waves of measurement. */
@Entity('networks')
export class Network {
  @PrimaryColumn('uuid') id!: string;
  @Column('jsonb') name!: LocalName;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}
