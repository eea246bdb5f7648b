import type {
  EventAudience,
  EventKind,
  EventState,
  Language,
  LocalName,
  Outcome,
  Statement,
  StatementAnswer,
} from '@boordosh/shared/vocabulary';
import type { Actor } from '../accounts/index.js';
import { type Sql, sql } from '../platform/index.js';
import type { EvaluationDto, EvaluationIndicatorDto } from './dto/evaluation.dto.js';
import { type EvaluationSlot, evaluationVerbs } from './evaluations.policy.js';

type Words = Pick<
  EvaluationDto,
  | 'expected'
  | 'happened'
  | 'worked'
  | 'changeNextTime'
  | 'learned'
  | 'given'
  | 'unexpectedBenefit'
  | 'nextStep'
  | 'procedureInPlace'
>;

/** A school’s place in the evaluation of an event with what is written there, if anything. */
export interface EvaluationRow extends EvaluationSlot, Words {
  eventState: EventState;
  partnershipId: string | null;
  kind: EventKind;
  title: string | null;
  titleLang: Language;
  heldOn: string | null;
  heldSince: string | null;
  schoolName: LocalName;
  lang: Language | null;
  outcome: Outcome | null;
  statements: Partial<Record<Statement, StatementAnswer>> | null;
  participation: Partial<Record<EventAudience, number>> | null;
  indicators: EvaluationIndicatorDto[];
  submittedBy: { id: string; name: string } | null;
  submittedAt: Date | null;
}

export const LINKS: Sql = sql`
  coalesce((select json_agg(json_build_object('indicator', indicator, 'expectedChange', expected_change, 'observed', observed)
    order by position) from evaluation_indicators where evaluation_id = evaluations.id), '[]') as indicators`;

/** Every school of an event has a row, written or not. */
export const EVALUATION_ROWS: Sql = sql`
  select events.id as "eventId", events.state as "eventState", events.partnership_id as "partnershipId", events.kind, title, events.lang as "titleLang",
    coalesce(ends_on, starts_on)::text as "heldOn", events.held_since::text as "heldSince", schools.name as "schoolName",
    array(select school_id from event_schools where event_id = events.id order by school_id) as "schoolIds",
    array(select school_id from evaluations where event_id = events.id and state = 'submitted') as "submittedSchoolIds",
    own.school_id as "schoolId", coalesce(evaluations.state, 'draft') as state, coalesce(evaluations.version, 0) as version,
    evaluations.lang, expected, happened, worked, change_next_time as "changeNextTime", learned, given,
    unexpected_benefit as "unexpectedBenefit", next_step as "nextStep", procedure_in_place as "procedureInPlace",
    outcome, statements, participation, submitted_at as "submittedAt", ${LINKS},
    (select json_build_object('id', id, 'name', name) from persons where id = submitted_by_person_id) as "submittedBy"
  from events join event_schools own on own.event_id = events.id join schools on schools.id = own.school_id
    left join evaluations on evaluations.event_id = events.id and evaluations.school_id = own.school_id`;

export function evaluationView(row: EvaluationRow, actor: Actor): EvaluationDto {
  const statements = Object.entries(row.statements ?? {}) as [Statement, StatementAnswer][];
  return {
    ...words(row),
    eventId: row.eventId,
    schoolId: row.schoolId,
    state: row.state,
    lang: row.lang ?? actor.language,
    outcome: row.outcome,
    statements: statements.map(([statement, answer]) => ({ statement, answer })),
    participation: row.participation ?? {},
    indicators: row.indicators,
    submittedBy: row.submittedBy,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    version: row.version,
    can: evaluationVerbs(actor, row),
  };
}

const words = (row: EvaluationRow): Words => ({
  expected: row.expected,
  happened: row.happened,
  worked: row.worked,
  changeNextTime: row.changeNextTime,
  learned: row.learned,
  given: row.given,
  unexpectedBenefit: row.unexpectedBenefit,
  nextStep: row.nextStep,
  procedureInPlace: row.procedureInPlace,
});
