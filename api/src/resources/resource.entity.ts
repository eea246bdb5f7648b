import type {
  InstructionLanguage,
  Licence,
  PlanYears,
  ResourceKind,
  ResourceScope,
  Subject,
} from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { keywordsOf } from './resource-keywords.js';

export interface Grades {
  from: number;
  to: number;
  planYears: PlanYears;
  schoolYear: string;
}

const WORDS = [
  'kind',
  'title',
  'description',
  'subject',
  'language',
  'licence',
  'source',
  'link',
  'scope',
  'partnershipId',
] as const;
type Words = Pick<Resource, (typeof WORDS)[number]>;
type Description = { [Name in keyof Words]?: Words[Name] | undefined } & { grades?: Grades | null | undefined };

/** Something a school shares from its work. It belongs to the school; how far it goes, its author decides. */
@Entity('resources')
@Index(['createdAt', 'id'])
@Index(['schoolId', 'createdAt', 'id'])
@Index(['partnershipId', 'createdAt', 'id'], { where: 'partnership_id IS NOT NULL' })
@Index('resources_search_idx', { synchronize: false })
@Index('resources_search_norm_idx', { synchronize: false })
export class Resource {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('School') schoolId!: string;
  /** A person of the school, with or without an account. */
  @Column('uuid') @ForeignKey('Person') authorId!: string;
  @Column('text') scope!: ResourceScope;
  /** Set while the scope is one partnership. */
  @Column('uuid', { nullable: true }) @ForeignKey('Partnership') partnershipId!: string | null;
  @Column('text') kind!: ResourceKind;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text', { nullable: true }) subject!: Subject | null;
  @Column('smallint', { nullable: true }) gradeFrom!: number | null;
  @Column('smallint', { nullable: true }) gradeTo!: number | null;
  @Column('smallint', { nullable: true }) planYears!: PlanYears | null;
  @Column('text', { nullable: true }) schoolYear!: string | null;
  @Column('text') language!: InstructionLanguage;
  @Column('text') licence!: Licence;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
  /** Subject, kind and grades in words of all languages: found by, never shown. */
  @Column('text', { default: '' }) keywords!: string;
  /** Folded and weighted by a trigger of the database. */
  @Column({ type: 'tsvector', nullable: true, insert: false, update: false, select: false }) search!: unknown;
  @Column({ type: 'text', default: '', insert: false, update: false, select: false }) searchNorm!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;

  /** Takes over what is given and leaves the rest; an empty text is none. */
  describe(given: Description): void {
    for (const name of WORDS)
      if (given[name] !== undefined) Object.assign(this, { [name]: given[name] === '' ? null : given[name] });
    if (given.grades !== undefined) this.forGrades(given.grades);
    if (this.scope !== 'partnership' && given.partnershipId === undefined) this.partnershipId = null;
    this.keywords = keywordsOf(this);
  }

  private forGrades(grades: Grades | null): void {
    this.gradeFrom = grades?.from ?? null;
    this.gradeTo = grades?.to ?? null;
    this.planYears = grades?.planYears ?? null;
    this.schoolYear = grades?.schoolYear ?? null;
  }
}
