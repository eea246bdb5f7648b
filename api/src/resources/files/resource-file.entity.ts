import type { FileFormat } from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One file of a resource. The store knows it by a key of its own, people by its name. */
@Entity('resource_files')
@Index(['resourceId', 'createdAt'])
export class ResourceFile {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('Resource', { onDelete: 'CASCADE' }) resourceId!: string;
  @Column('text') format!: FileFormat;
  /** Pictures and pupils' work lose theirs: it may name a child. */
  @Column('text', { nullable: true }) name!: string | null;
  @Column('integer') bytes!: number;
  @Column('text') sha256!: string;
  @Column('text') storeKey!: string;
  @Column('boolean', { default: false }) childShown!: boolean;
  /** After this day a file that shows a child stays inside its own school. */
  @Column('date', { nullable: true }) consentUntil!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') addedById!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
