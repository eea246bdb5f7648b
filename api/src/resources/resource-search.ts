import { foldForSearch } from '@boordosh/shared/formats';
import { allOf, type Sql, sql } from '../platform/index.js';
import type { ResourcesQuery } from './dto/resources.query.js';

const MOST_WORDS = 8;

/** What is asked for besides words. */
export const filtersOf = (query: ResourcesQuery): Sql =>
  allOf([
    query.subject === undefined ? undefined : sql`resources.subject = ${query.subject}`,
    query.grade === undefined ? undefined : sql`${query.grade} between resources.grade_from and resources.grade_to`,
    query.language === undefined ? undefined : sql`resources.language = ${query.language}`,
    query.kind === undefined ? undefined : sql`resources.kind = ${query.kind}`,
    query.scope === undefined ? undefined : sql`resources.scope = ${query.scope}`,
    query.schoolId === undefined ? undefined : sql`resources.school_id = ${query.schoolId}`,
    query.partnershipId === undefined ? undefined : sql`resources.partnership_id = ${query.partnershipId}`,
  ]);

/** The words of a search, folded as the stored ones are; nothing but letters and digits is left of them. */
export const searchedWords = (q: string | undefined): string[] =>
  (foldForSearch(q ?? '').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);

/** Every word, or how it begins. */
export const asTsQuery = (words: readonly string[]): string => words.map((word) => `'${word}':*`).join(' & ');
