import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { allOf, Database, DEFAULT_PAGE, NotFound, pageOf, readCursor, type Sql, sql } from '../platform/index.js';
import type { EventPageDto, EventSummaryDto } from './dto/event.dto.js';
import type { EventOrder, ListEventsQuery } from './dto/events.query.js';
import { EVENT_COLUMNS } from './event-columns.js';
import { mayBegin, mayListEvents } from './events.policy.js';
import { visibleTo } from './events.reader.js';

/** Events without a date come after all others: a new one follows, or none has been written yet. */
const NEVER = 'infinity';
const DAY = sql`coalesce(starts_on, 'infinity')`;

const SCHOOLS = sql`
  (select json_agg(json_build_object('id', schools.id, 'name', schools.name, 'agreed', agreed_version is not null)
      order by schools.id <> proposed_by_school_id, schools.name_sort collate "ky-x-icu")
    from event_schools join schools on schools.id = school_id where event_id = events.id) as schools`;

@Injectable()
export class EventListReader {
  constructor(private readonly database: Database) {}

  /** Events of the caller's schools by date. @throws NotFound for a school that the caller does not belong to */
  async list(actor: Actor, query: ListEventsQuery): Promise<EventPageDto> {
    if (query.schoolId !== undefined && !mayListEvents(actor, query.schoolId)) throw new NotFound();
    const limit = query.limit ?? DEFAULT_PAGE;
    const order = query.order ?? 'earliest-first';
    const rows = await this.database.rows<EventSummaryDto>(sql`
      select ${EVENT_COLUMNS}, ${SCHOOLS} from events
      where ${visibleTo(actor)} and ${asked(query)} and ${after(query, order)}
      order by ${order === 'earliest-first' ? sql`${DAY}, id` : sql`${DAY} desc, id desc`} limit ${limit + 1}`);
    const page = pageOf(
      rows,
      limit,
      (event) => event,
      ({ startsOn, id }) => [startsOn ?? NEVER, id],
    );
    const schoolIds = query.schoolId === undefined ? actor.schoolIds : [query.schoolId];
    return { ...page, can: mayBegin(actor, schoolIds) ? ['plan'] : [] };
  }
}

const asked = ({ schoolId, partnershipId, from, to, state, goingAhead }: ListEventsQuery): Sql =>
  allOf([
    schoolId === undefined
      ? undefined
      : sql`exists (select from event_schools where event_id = events.id and school_id = ${schoolId})`,
    partnershipId === undefined ? undefined : sql`partnership_id = ${partnershipId}`,
    from === undefined ? undefined : sql`coalesce(ends_on, starts_on, 'infinity') >= ${from}::date`,
    to === undefined ? undefined : sql`starts_on <= ${to}::date`,
    state === undefined ? undefined : sql`state = ${state}`,
    goingAhead === true ? sql`state <> 'cancelled'` : undefined,
  ]);

function after({ cursor }: ListEventsQuery, order: EventOrder): Sql {
  const key = readCursor(cursor, 2);
  if (!key) return sql`true`;
  return order === 'earliest-first'
    ? sql`(${DAY}, id) > (${key[0]}::date, ${key[1]}::uuid)`
    : sql`(${DAY}, id) < (${key[0]}::date, ${key[1]}::uuid)`;
}
