import { v7 as uuid } from 'uuid';
import { type Sql, sql } from '../platform/index.js';
import type { WriteEvaluationDto } from './dto/evaluation.dto.js';

export interface Writing {
  eventId: string;
  schoolId: string;
  personId: string | null;
  /** 0 for the first writing. */
  version: number;
  at: Date;
  input: WriteEvaluationDto;
}

/**
 * Writes a view with its links in one statement, the first time and every time after. It answers no row when somebody else
 * has written since `version`, or when the view has been handed in.
 */
export function evaluationStatement({ eventId, schoolId, personId, version, at, input }: Writing): Sql {
  const statements = (input.statements ?? []).map(({ statement, answer }) => [statement, answer]);
  const view = { ...wordsOf(input), statements: Object.fromEntries(statements) as object };
  const links = (input.indicators ?? []).map((link, position) => ({
    indicator: link.indicator,
    expectedChange: link.expectedChange,
    observed: link.observed,
    position,
  }));
  return sql`
    with written as (
      insert into evaluations (id, event_id, school_id, lang, expected, happened, worked, change_next_time, learned, given,
        unexpected_benefit, next_step, procedure_in_place, outcome, statements, participation, written_by_person_id,
        created_at, updated_at)
      select ${uuid()}::uuid, ${eventId}::uuid, ${schoolId}::uuid, lang, expected, happened, worked, "changeNextTime", learned,
        given, "unexpectedBenefit", "nextStep", "procedureInPlace", outcome, statements,
        coalesce(jsonb_strip_nulls(participation), '{}'), ${personId}::uuid, ${at}::timestamptz, ${at}::timestamptz
      from jsonb_to_record(${JSON.stringify(view)}::jsonb) as view (lang text, expected text, happened text, worked text,
        "changeNextTime" text, learned text, given text, "unexpectedBenefit" text, "nextStep" text, "procedureInPlace" text,
        outcome text, statements jsonb, participation jsonb)
      where ${version}::int = 0
        or exists (select from evaluations where event_id = ${eventId}::uuid and school_id = ${schoolId}::uuid)
      on conflict (event_id, school_id) do update set lang = excluded.lang, expected = excluded.expected,
        happened = excluded.happened, worked = excluded.worked, change_next_time = excluded.change_next_time,
        learned = excluded.learned, given = excluded.given, unexpected_benefit = excluded.unexpected_benefit,
        next_step = excluded.next_step, procedure_in_place = excluded.procedure_in_place, outcome = excluded.outcome,
        statements = excluded.statements, participation = excluded.participation,
        written_by_person_id = excluded.written_by_person_id, updated_at = excluded.updated_at,
        version = evaluations.version + 1
      where evaluations.version = ${version}::int and evaluations.state = 'draft'
      returning id
    ), given_up as (
      delete from evaluation_indicators using written
      where evaluation_id = written.id and indicator <> all (${links.map(({ indicator }) => indicator)}::text[])
    ), linked as (
      insert into evaluation_indicators (evaluation_id, indicator, position, expected_change, observed)
      select written.id, indicator, position, "expectedChange", observed
      from written, jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as link
        (indicator text, position smallint, "expectedChange" text, observed text)
      on conflict (evaluation_id, indicator) do update set position = excluded.position,
        expected_change = excluded.expected_change, observed = excluded.observed
    )
    select id from written`;
}

const wordsOf = (input: WriteEvaluationDto) => ({
  lang: input.lang,
  expected: input.expected,
  happened: input.happened,
  worked: input.worked,
  changeNextTime: input.changeNextTime,
  learned: input.learned,
  given: input.given,
  unexpectedBenefit: input.unexpectedBenefit,
  nextStep: input.nextStep,
  procedureInPlace: input.procedureInPlace,
  outcome: input.outcome,
  participation: input.participation,
});
