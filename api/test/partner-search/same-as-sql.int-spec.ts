import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { numbersIn } from '@boordosh/shared/calculations';
import type { Sql } from '../../src/platform/index.js';
import { sql } from '../../src/platform/index.js';
import { CandidateIndex } from '../../src/partner-search/candidates/candidate-index.js';
import { CandidatesReader } from '../../src/partner-search/candidates/candidates.reader.js';
import { type MarkedSchool, markedSchools } from '../builders/marks.js';
import { application, database, useApplication } from '../support/application.js';

useApplication();

const SCHOOLS = 240;

/** The same schools in every run. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function someSchools(): MarkedSchool[] {
  const random = randoms(7);
  return Array.from({ length: SCHOOLS }, () => {
    const marks = Array.from({ length: 24 }, (_, index) => [index + 1, random()] as const);
    const isPlaced = random() > 0.1;
    return {
      id: uuid(),
      offers: marks.filter(([, value]) => value < 0.12).map(([number]) => number),
      needs: marks.filter(([, value]) => value > 0.9).map(([number]) => number),
      languages: ['ky', 'ru', 'uz'].filter(() => random() > 0.5),
      settlementKind: random() > 0.5 ? 'city' : 'village',
      latitude: isPlaced ? 39.5 + random() * 3.5 : null,
      longitude: isPlaced ? 69.5 + random() * 10 : null,
    };
  });
}

const bits = (mark: string): Sql => sql`coalesce(bit_or(1 << (number - 1)) filter (where mark = ${mark}), 0)`;

/** Matching as one plain statement, written from the rules and not from the program. */
const plainSql = (schoolId: string): Sql => sql`
  with sides as (
    select schools.id, instruction_languages as languages, settlement_kind as settlement, radians(latitude) as lat,
      radians(longitude) as lon, ${bits('offer')} as offers, ${bits('need')} as needs
    from schools left join school_marks on school_id = schools.id group by schools.id
  ), pairs as (
    select theirs.id, ours.needs & theirs.offers as learn, ours.offers & theirs.needs as give,
      ours.languages && theirs.languages as speaks, ours.settlement <> theirs.settlement as contrast,
      2 * 6371.0088 * asin(sqrt(sin((theirs.lat - ours.lat) / 2) ^ 2
        + cos(ours.lat) * cos(theirs.lat) * sin((theirs.lon - ours.lon) / 2) ^ 2)) as km
    from sides ours, sides theirs where ours.id = ${schoolId} and theirs.id <> ours.id
  ), counted as (
    select *, bit_count(learn::bit(24)) as learns, bit_count(give::bit(24)) as gives from pairs where learn | give <> 0
  )
  select id, learn, give from counted
  order by (learns > 0 and gives > 0) desc, least(learns, gives) desc, learns + gives desc, speaks desc, contrast desc,
    case when km <= 50 then 3 when km <= 150 then 2 when km <= 400 then 1 else 0 end desc, km nulls last, id`;

describe('the schools remembered in the process', () => {
  const schools = someSchools();

  beforeAll(() => markedSchools(schools));

  it(`answer as plain SQL does, for each of ${String(SCHOOLS)} schools`, async () => {
    const [index, candidates] = [application().get(CandidateIndex), application().get(CandidatesReader)];
    for (const { id } of schools) {
      const ours = { ...(await candidates.ours(id)), openPartnerships: 0 };
      const found = await index.best({ ours, partnerIds: [], filter: {}, count: SCHOOLS });
      const wanted = await database().rows<{ id: string; learn: number; give: number }>(plainSql(id));
      expect(found.map((match) => ({ id: match.id, learn: match.learn, give: match.give }))).toEqual(
        wanted.map((row) => ({ id: row.id, learn: numbersIn(row.learn), give: numbersIn(row.give) })),
      );
    }
  });
});
