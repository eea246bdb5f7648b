import { Injectable } from '@nestjs/common';
import { dueBy, type SchoolCalendar } from '@boordosh/shared/calculations';
import { EVALUATION_SCHOOL_DAYS, type LocalName } from '@boordosh/shared/vocabulary';
import { type Actor, beginningOf, schoolYearOf } from '../../accounts/index.js';
import { JUDGED_PARTNERSHIP, partnershipsVisibleTo, STEP_FACTS, type StepFacts } from '../../partnerships/index.js';
import { Clock, Database, type Sql, sql } from '../../platform/index.js';
import { SchoolCalendars } from '../../schools/index.js';
import { MOST_PARTNERSHIPS, type HomeDto } from '../dto/home.dto.js';
import type { EventSituation } from '../next-steps/event-steps.js';
import type { PartnershipSituation } from '../next-steps/partnership-steps.js';
import type { SchoolSituation } from '../next-steps/school-steps.js';
import { namesOf } from './names.js';

type Partner = HomeDto['partnerships'][number]['partners'][number];

export interface SchoolRow extends SchoolSituation {
  name: LocalName;
  verified: boolean;
  partnerships: (PartnershipSituation & StepFacts & { partners: Partner[] })[];
}

type EventRow = Omit<EventSituation, 'evaluationDueOn'> & { heldSince: string | null };
type Row = Omit<SchoolRow, 'events'> & { events: EventRow[] };

const LIVING = ['draft', 'invited', 'in-talks', 'active', 'paused'];
const UNFINISHED = ['draft', 'proposed', 'agreed', 'announced', 'held'];
const MOST_EVENTS_JUDGED = 30;

/** What is going on at the schools of a person: one statement, and one for the calendars where an evaluation is due. */
@Injectable()
export class SchoolSituationsReader {
  constructor(
    private readonly database: Database,
    private readonly calendars: SchoolCalendars,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, schoolIds: readonly string[]): Promise<SchoolRow[]> {
    if (schoolIds.length === 0) return [];
    const rows = await this.database.rows<Row>(sql`
      select schools.id, name, verified_at is not null as verified, ${MARKED('need')} as "hasNeed", ${MARKED('offer')} as "hasOffer",
        (select json_build_object('id', self_assessments.id, 'answered', (
            select count(*) from assessment_answers where assessment_id = self_assessments.id and level is not null))
          from self_assessments where school_id = schools.id and state <> 'finalised') as assessment,
        exists(select from memberships
          where school_id = schools.id and ended_at is null and user_id <> ${actor.userId}) as "hasColleagues",
        ${unconfirmedStaff(schoolYearOf(this.clock.today()))} as "hasUnconfirmedStaff",
        ${partnershipsFor(actor)} as partnerships, ${EVENTS} as events
      from schools where schools.id = any(${[...schoolIds]}::uuid[])
      order by name_sort collate "ky-x-icu", schools.id`);
    return this.withDueDays(rows);
  }

  private async withDueDays(rows: Row[]): Promise<SchoolRow[]> {
    const held = rows.flatMap(({ events }) => events).filter(({ heldSince }) => heldSince !== null);
    const schoolIds = [...new Set(held.flatMap(({ schools }) => schools.map(({ id }) => id)))];
    const calendars =
      schoolIds.length > 0 ? await this.calendars.byId(this.database, schoolIds) : new Map<string, SchoolCalendar>();
    const dueOn = ({ heldSince, schools }: EventRow): string | null =>
      heldSince === null
        ? null
        : dueBy({
            start: heldSince,
            schoolDays: EVALUATION_SCHOOL_DAYS,
            calendars: schools.flatMap(({ id }) => calendars.get(id) ?? []),
          });
    return rows.map((row) => ({
      ...row,
      events: row.events.map((event) => ({ ...event, evaluationDueOn: dueOn(event) })),
    }));
  }
}

const MARKED = (mark: 'need' | 'offer'): Sql => sql`
  exists(select from school_marks where school_id = schools.id and mark = ${mark})`;

const unconfirmedStaff = (schoolYear: number): Sql => sql`
  (not exists(select from staff_confirmations where school_id = schools.id and school_year = ${schoolYear})
    and exists(select from persons where school_id = schools.id and left_at is null
      and created_at < ${beginningOf(schoolYear)}::date))`;

const PARTNERS = sql`
  (select coalesce(json_agg(json_build_object('id', named.id, 'name', named.name, 'region', named.region, 'district', named.district,
      'settlementGroup', named.settlement_group) order by named.name_sort collate "ky-x-icu", named.id), '[]')
   from schools as named where named.id = any(partnerships.school_ids) and named.id <> schools.id)`;

/** Those in which the school has a place now. */
const partnershipsFor = (actor: Actor): Sql => sql`
  (select coalesce(json_agg(partnership order by partnership."lastSignAt" desc, partnership.id), '[]') from (
    select partnerships.id, last_sign_at as "lastSignAt", answer_due_on as "answerDueOn", ${JUDGED_PARTNERSHIP}, ${STEP_FACTS},
      ${PARTNERS} as partners,
      array(select school_id from code_signatures where code_version_id = (
        select id from code_versions where partnership_id = partnerships.id order by number desc limit 1)) as "signedBySchoolIds",
      exists(select from events where partnership_id = partnerships.id and events.state <> 'cancelled') as "hasEvents"
    from participations as place join partnerships on partnerships.id = place.partnership_id
    where place.school_id = schools.id and place.state in ('invited', 'joined') and partnerships.state = any(${LIVING}::text[])
      and ${partnershipsVisibleTo(actor)}
    order by last_sign_at desc, partnerships.id limit ${MOST_PARTNERSHIPS}) as partnership)`;

const PARTS = sql`
  (select json_agg(json_build_object('id', part.school_id, 'pupils', part.pupils, 'coverNotNeeded', part.cover_not_needed,
      'agreed', part.agreed_version is not null,
      'participants', (select count(*) from event_participants as named
        where named.event_id = events.id and named.school_id = part.school_id),
      'lessons', (select count(*) from event_cover as lesson where lesson.event_id = events.id and lesson.school_id = part.school_id),
      'uncovered', (select count(*) from event_cover as lesson
        where lesson.event_id = events.id and lesson.school_id = part.school_id and covering_person_id is null),
      'submitted', exists(select from evaluations as view
        where view.event_id = events.id and view.school_id = part.school_id and view.state = 'submitted'),
      'concluded', exists(select from joint_evaluation_agreements as agreement
        where agreement.event_id = events.id and agreement.school_id = part.school_id)))
   from event_schools as part where part.event_id = events.id)`;

/** Those that are not finished; a draft is known to the school that writes it alone. */
const EVENTS = sql`
  (select coalesce(json_agg(event order by event."startsOn", event.id), '[]') from (
    select events.id, partnership_id as "partnershipId", events.state, events.kind, format, title, lang, purpose,
      proposed_by_school_id as "proposedBySchoolId", recorded_after as "recordedAfter", expected_results as "expectedResults",
      starts_on as "startsOn", ends_on as "endsOn", to_char(starts_at, 'HH24:MI') as "startsAt", held_since as "heldSince",
      host_school_id as "hostSchoolId", place, meeting_link as "meetingLink", costs_borne_by as "costsBorneBy", arrangements,
      ${PARTS} as schools, exists(select from joint_evaluations where event_id = events.id) as "hasConclusion",
      ${namesOf(sql`named.id <> schools.id and named.id in (select school_id from event_schools where event_id = events.id)`)} as others
    from event_schools as ours join events on events.id = ours.event_id
    where ours.school_id = schools.id and events.state = any(${UNFINISHED}::text[])
      and (proposed_at is not null or proposed_by_school_id = schools.id)
    order by starts_on, events.id limit ${MOST_EVENTS_JUDGED}) as event)`;
