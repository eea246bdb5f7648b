import { Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** What one school gives and gains, in its own words. */
@Entity('visions')
@Unique(['partnershipId', 'schoolId'])
export class Vision {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('Partnership') partnershipId!: string;
  @Column('uuid') @ForeignKey('School') schoolId!: string;
  @Column('text') gains!: string;
  @Column('text') gives!: string;
  @Column('timestamptz') updatedAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}
