import { Injectable } from '@nestjs/common';
import type { EventFormat, EventKind, EventState } from '@boordosh/shared/vocabulary';
import type { Actor } from '../accounts/index.js';
import { Database, NotFound, type Queryable, type Sql, sql } from '../platform/index.js';

/** What policies judge: ids, state and dates, loaded in one statement. */
export interface EventView {
  id: string;
  state: EventState;
  version: number;
  partnershipId: string | null;
  proposedBySchoolId: string;
  kind: EventKind;
  format: EventFormat;
  schoolIds: string[];
  /** Those that have agreed to the plan as it stands. */
  agreedSchoolIds: string[];
  startsOn: string | null;
  /** The last day; of an event of one day, that day. */
  heldOn: string | null;
  /** The day on which it counted as held, where the clock of its evaluations starts. */
  heldSince: string | null;
  recordedAfter: boolean;
}

/** Facts about an event that this and higher modules judge by. */
@Injectable()
export class EventsReader {
  constructor(private readonly database: Database) {}

  /** @throws NotFound for whoever belongs to none of its schools; a draft is known to the school that writes it alone */
  async visible(actor: Actor, id: string): Promise<EventView> {
    const found = await this.database.one<EventView>(sql`${VIEW} where events.id = ${id} and ${visibleTo(actor)}`);
    if (!found) throw new NotFound();
    return found;
  }

  /** @throws NotFound when there is none with that id */
  async facts(from: Queryable, id: string): Promise<EventView> {
    const found = await from.one<EventView>(sql`${VIEW} where events.id = ${id}`);
    if (!found) throw new NotFound();
    return found;
  }

  async schoolIdsOf(from: Queryable, id: string): Promise<string[]> {
    return (await this.facts(from, id)).schoolIds;
  }
}

/** The condition on `events` that narrows them to those this person may know of. */
export const visibleTo = (actor: Actor): Sql => sql`
  (events.proposed_at is not null or events.proposed_by_school_id = any(${actor.schoolIds}::uuid[])) and exists (
    select from event_schools where event_id = events.id and school_id = any(${actor.schoolIds}::uuid[]))`;

const VIEW = sql`
  select events.id, state, version, partnership_id as "partnershipId", proposed_by_school_id as "proposedBySchoolId",
    kind, format, starts_on::text as "startsOn", coalesce(ends_on, starts_on)::text as "heldOn",
    held_since::text as "heldSince", recorded_after as "recordedAfter",
    array(select school_id from event_schools where event_id = events.id order by school_id) as "schoolIds",
    array(select school_id from event_schools where event_id = events.id and agreed_version is not null
      order by school_id) as "agreedSchoolIds"
  from events`;
