import type { LocalName } from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** An innovation school and the schools around it, with a coordinator. */
@Entity('clusters')
export class Cluster {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('Network') @Index() networkId!: string;
  @Column('jsonb') name!: LocalName;
  @Column('text') nameSort!: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}
