import { foldForSearch } from '@boordosh/shared/formats';
import { allOf, type Sql, sql } from '../platform/index.js';
import type { SchoolsQuery } from './dto/schools.query.js';

const MOST_WORDS = 6;

/** Whether somebody stands behind a school; a claim that waits counts, a refused one does not. */
export const STANDING = sql`
  case when schools.verified_at is not null then 'verified'
    when exists (select from claims where claims.school_id = schools.id and claims.state = 'submitted') then 'claimed'
    else 'unclaimed' end`;

const OPEN_CLAIM = sql`select school_id from claims where state = 'submitted'`;

const BY_STANDING = {
  verified: sql`schools.verified_at is not null`,
  claimed: sql`schools.verified_at is null and schools.id in (${OPEN_CLAIM})`,
  unclaimed: sql`schools.verified_at is null and schools.id not in (${OPEN_CLAIM})`,
};

/** What is asked for besides words. */
export const filtersOf = (query: SchoolsQuery): Sql =>
  allOf([
    query.region === undefined ? undefined : sql`schools.region = ${query.region}`,
    query.district === undefined ? undefined : sql`schools.district = ${query.district}`,
    query.kind === undefined ? undefined : sql`schools.kind = ${query.kind}`,
    query.language === undefined ? undefined : sql`${query.language} = any (schools.instruction_languages)`,
    query.settlementGroup === undefined ? undefined : sql`schools.settlement_group = ${query.settlementGroup}`,
    query.clusterId === undefined ? undefined : sql`schools.cluster_id = ${query.clusterId}`,
    query.standing === undefined ? undefined : BY_STANDING[query.standing],
  ]);

/** Every word somewhere in the folded names; undefined when nothing is left to look for. */
export function wordsOf(q: string | undefined): { folded: string; condition: Sql } | undefined {
  const folded = foldForSearch(q ?? '');
  if (folded === '') return undefined;
  const words = folded.split(' ').slice(0, MOST_WORDS);
  const condition = allOf(words.map((word) => sql`schools.name_norm like ${`%${literal(word)}%`}`));
  return { folded, condition };
}

/** What a person types is looked for as it stands: `%` and `_` are characters like any other. */
const literal = (word: string): string => word.replace(/[\\%_]/g, '\\$&');
