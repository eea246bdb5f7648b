import type { LocalName } from '@boordosh/shared/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An education department of a district (rayON) or a city (gorON). Schools belong to one, officers are tied to one. */
@Entity('departments')
export class Department {
  @PrimaryColumn('uuid') id!: string;
  /** The place's key in the catalogue of regions. */
  @Column('text', { unique: true }) place!: string;
  @Column('text') kind!: 'rayon' | 'gorod';
  @Column('text') region!: string;
  @Column('jsonb') name!: LocalName;
}
