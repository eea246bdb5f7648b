import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Database, NotFound, type Queryable, type Sql, sql } from '../platform/index.js';
import type { JudgedEvent } from './events.policy.js';

/** What policies judge, loaded in one statement. */
interface EventView extends JudgedEvent {
  id: string;
}

/** Facts about an event that its actions judge by. */
@Injectable()
export class EventsReader {
  constructor(private readonly database: Database) {}

  /** @throws NotFound for whoever belongs to none of its schools; a draft is known to the school that writes it alone */
  async visible(actor: Actor, id: string): Promise<EventView> {
    const found = await this.database.one<EventView>(sql`${VIEW} where events.id = ${id} and ${visibleTo(actor)}`);
    if (!found) throw new NotFound();
    return found;
  }

  /** As an action's own transaction finds them. @throws NotFound */
  async facts(from: Queryable, id: string): Promise<EventView> {
    const found = await from.one<EventView>(sql`${VIEW} where events.id = ${id}`);
    if (!found) throw new NotFound();
    return found;
  }
}

/** The condition on `events` that narrows them to those this person may know of. */
export const visibleTo = (actor: Actor): Sql => sql`
  (events.proposed_at is not null or events.proposed_by_school_id = any(${actor.schoolIds}::uuid[])) and exists (
    select from event_schools where event_id = events.id and school_id = any(${actor.schoolIds}::uuid[]))`;

export const PARTNERSHIP_STATE = sql`
  (select partnerships.state from partnerships where partnerships.id = partnership_id) as "partnershipState"`;

const VIEW = sql`
  select events.id, state, proposed_by_school_id as "proposedBySchoolId", starts_on::text as "startsOn",
    recorded_after as "recordedAfter", ${PARTNERSHIP_STATE},
    array(select school_id from event_schools where event_id = events.id order by school_id) as "schoolIds",
    array(select school_id from event_schools where event_id = events.id and agreed_version is not null
      order by school_id) as "agreedSchoolIds"
  from events`;
