import type {
  InstructionLanguage,
  LocalName,
  Ownership,
  ProgrammeStatus,
  SchoolKind,
  SettlementGroup,
  SettlementKind,
} from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** A school of the directory, claimed or not. Its name is given in at least one language. */
@Entity('schools')
@Index('schools_name_idx', { synchronize: false })
@Index('schools_name_norm_idx', { synchronize: false })
@Index('schools_region_name_idx', { synchronize: false })
export class School {
  @PrimaryColumn('uuid') id!: string;
  /** Key of an imported directory, so that a second import finds the same school. */
  @Column('text', { nullable: true, unique: true }) directoryKey!: string | null;
  @Column('jsonb') name!: LocalName;
  /** The name by which lists are sorted, in the order ky, ru, en. */
  @Column('text') nameSort!: string;
  /** All names folded, for search only; kept by a trigger of the database. */
  @Column({ type: 'text', default: '', insert: false, update: false, select: false }) nameNorm!: string;
  @Column('text') kind!: SchoolKind;
  @Column('text', { default: 'state' }) ownership!: Ownership;
  @Column('text', { default: 'none' }) programmeStatus!: ProgrammeStatus;
  @Column('text', { nullable: true }) settlementKind!: SettlementKind | null;
  @Column('text', { nullable: true }) settlementGroup!: SettlementGroup | null;
  @Column('text', { default: 'KG' }) country!: string;
  @Column('text', { nullable: true }) region!: string | null;
  /** Key of the district, or of the city of oblast rank, in the catalogue of regions. */
  @Column('text', { nullable: true }) district!: string | null;
  @Column('text', { nullable: true }) settlement!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
  @Column('text', { array: true, default: '{}' }) instructionLanguages!: InstructionLanguage[];
  @Column('smallint', { nullable: true }) gradeFrom!: number | null;
  @Column('smallint', { nullable: true }) gradeTo!: number | null;
  @Column('integer', { nullable: true }) pupils!: number | null;
  @Column('integer', { nullable: true }) teachers!: number | null;
  @Column('smallint', { nullable: true }) shifts!: number | null;
  /** Lessons on Saturdays: its clocks run then too. */
  @Column('boolean', { default: false }) sixDayWeek!: boolean;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('integer', { nullable: true }) hostingPlaces!: number | null;
  /** How many partnerships the school can carry at once. */
  @Column('smallint', { default: 2 }) partnershipsLimit!: number;
  /** `virtual`, `real`, `blended`: what the school would like. */
  @Column('text', { array: true, default: '{}' }) wantedModes!: string[];
  @Column('uuid', { nullable: true }) @ForeignKey('Cluster') @Index() clusterId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Department') @Index() departmentId!: string | null;
  /** Since when a verified director stands behind it. */
  @Column('timestamptz', { nullable: true }) verifiedAt!: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}
