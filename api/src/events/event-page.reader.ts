import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Clock, Database, NotFound, type Queryable, requestContext, sql } from '../platform/index.js';
import type { EventDto } from './dto/event.dto.js';
import { EVENT_COLUMNS } from './event-columns.js';
import type { EventRow } from './event-row.js';
import { shownEvent } from './shown-event.js';
import { PARTNERSHIP_STATE, visibleTo } from './events.reader.js';

const LAST_CHANGES = 30;

/** The whole plan in one statement: this is the page that everybody opens. */
@Injectable()
export class EventPageReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for whoever belongs to none of its schools */
  one(actor: Actor, id: string): Promise<EventDto> {
    return this.view(this.database, id, actor);
  }

  async view(from: Queryable, id: string, actor: Actor): Promise<EventDto> {
    const row = await from.one<EventRow>(sql`
      select ${EVENT_COLUMNS}, audiences, purpose, expected_results as "expectedResults", meeting_link as "meetingLink",
        pupils_leave as "pupilsLeave", abroad, costs_borne_by as "costsBorneBy", arrangements, ${PARTNERSHIP_STATE}, held_since::text as "heldSince",
        (select json_agg(school) from (${SCHOOLS}) as school) as schools,
        coalesce((select json_agg(covered) from (${lessonsOf(actor)}) as covered), '[]') as cover,
        coalesce((select json_agg(consent) from (${CONSENTS}) as consent), '[]') as consents,
        coalesce((select json_agg(change) from (${changesFor(actor)}) as change), '[]') as changes
      from events where events.id = ${id} and ${visibleTo(actor)}`);
    if (!row) throw new NotFound();
    const language = requestContext.current()?.language ?? actor.language;
    return shownEvent(row, actor, { now: this.clock.now(), language });
  }
}

const PARTICIPANTS = sql`
  coalesce((select json_agg(json_build_object('id', persons.id, 'name', persons.name, 'post', persons.post)
      order by persons.name collate "ky-x-icu", persons.id)
    from event_participants join persons on persons.id = person_id
    where event_id = events.id and event_participants.school_id = schools.id), '[]')`;

const SCHOOLS = sql`
  select schools.id, schools.name, schools.country, agreed_version is not null as agreed, agreed_at as "agreedAt",
    agreer.name as "agreedBy", event_schools.pupils, cover_not_needed as "coverNotNeeded", lessons.all as lessons, lessons.uncovered,
    ${PARTICIPANTS} as participants
  from event_schools join schools on schools.id = school_id left join persons agreer on agreer.id = agreed_by_person_id
    cross join lateral (select count(*) as all, count(*) filter (where covering_person_id is null) as uncovered
      from event_cover where event_id = events.id and event_cover.school_id = schools.id) as lessons
  where event_schools.event_id = events.id
  order by schools.id <> events.proposed_by_school_id, schools.name_sort collate "ky-x-icu"`;

/** Who is missing from which lesson is the school's own business. */
const lessonsOf = (actor: Actor) => sql`
  select event_cover.school_id as "schoolId", absent_person_id as "absentPersonId", absent.name as "absentPerson",
    covering_person_id as "coveringPersonId", covering.name as "coveringPerson", taught_on::text as "taughtOn",
    lesson_number as "lessonNumber", lesson, class
  from event_cover join persons absent on absent.id = absent_person_id left join persons covering on covering.id = covering_person_id
  where event_id = events.id and event_cover.school_id = any(${actor.schoolIds}::uuid[])
  order by taught_on nulls first, lesson_number nulls first, event_cover.id`;

const CONSENTS = sql`
  select event_consents.school_id as "schoolId", kind, state, covers_from::text as "coversFrom", covers_to::text as "coversTo",
    paper_number as "paperNumber", paper_date::text as "paperDate", conditions, requested_at as "requestedAt",
    requester.name as "requestedBy", recorded_at as "recordedAt", recorder.name as "recordedBy", passed_at as "passedAt",
    passer.name as "passedBy", passed_reason as "passedReason"
  from event_consents left join persons requester on requester.id = requested_by_person_id
    left join persons recorder on recorder.id = recorded_by_person_id left join persons passer on passer.id = passed_by_person_id
  where event_id = events.id`;

/** How a school covers its lessons is nothing that the others are told of. */
const changesFor = (actor: Actor) => sql`
  select verb, state, at, event_changes.school_id as "schoolId", persons.name as person, reason, was
  from event_changes left join persons on persons.id = person_id
  where event_id = events.id
    and (verb <> 'arrange-cover' or event_changes.school_id = any(${actor.schoolIds}::uuid[]))
  order by at desc, event_changes.id desc limit ${LAST_CHANGES}`;
