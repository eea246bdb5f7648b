import { v7 as uuid } from 'uuid';
import { sql } from '../../src/platform/index.js';
import { database } from '../support/application.js';

export interface MarkedSchool {
  id: string;
  offers: number[];
  needs: number[];
  languages: string[];
  settlementKind: 'city' | 'village';
  latitude: number | null;
  longitude: number | null;
}

/** Verified schools with their marks straight in the tables: enough for matching, with nobody behind them. */
export async function markedSchools(schools: readonly MarkedSchool[]): Promise<void> {
  const rounds = schools.map(({ id }) => ({ id: uuid(), school_id: id }));
  await database().rows(sql`
    insert into schools (id, name, name_sort, kind, region, settlement_kind, instruction_languages, latitude, longitude, verified_at)
    select id, jsonb_build_object('ky', id), id::text, 'secondary', 'chuy', "settlementKind", languages, latitude, longitude, now()
    from jsonb_to_recordset(${JSON.stringify(schools)}::jsonb)
      as row(id uuid, "settlementKind" text, languages text[], latitude float8, longitude float8)`);
  await database().rows(sql`
    insert into self_assessments (id, school_id, school_year, catalogue_version, state, opened_at, finalised_at)
    select id, school_id, '2026-2027', 1, 'finalised', now(), now()
    from jsonb_to_recordset(${JSON.stringify(rounds)}::jsonb) as row(id uuid, school_id uuid)`);
  await database().rows(sql`
    insert into school_marks (school_id, number, mark, mark_visibility, words_visibility, assessment_id)
    select row.id, number, mark, 'schools', 'own-school', self_assessments.id
    from jsonb_to_recordset(${JSON.stringify(schools)}::jsonb) as row(id uuid, offers int[], needs int[])
      join self_assessments on school_id = row.id
      cross join lateral (
        select number, 'offer' as mark from unnest(offers) as number
        union all select number, 'need' from unnest(needs) as number) as marks`);
}
