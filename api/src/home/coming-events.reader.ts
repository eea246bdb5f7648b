import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Clock, Database, sql } from '../platform/index.js';
import { type HomeDto, MOST_EVENTS } from './dto/home.dto.js';
import { namesOf } from './situation/names.js';

type ComingEvent = HomeDto['events'][number];

const AHEAD = ['proposed', 'agreed', 'announced'];

@Injectable()
export class ComingEventsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of the person's schools; a coordinator without one sees day, kind and schools of what their clusters do. */
  async of(actor: Actor, schoolIds: readonly string[]): Promise<ComingEvent[]> {
    const today = this.clock.today();
    const watching = [...actor.clusterIds];
    if (schoolIds.length === 0 && watching.length === 0) return [];
    const whose =
      schoolIds.length > 0
        ? sql`(select ${[...schoolIds]}::uuid[])`
        : sql`array(select id from schools where cluster_id = any(${watching}::uuid[]))`;
    const isOwn = schoolIds.length > 0;
    return this.database.rows<ComingEvent>(sql`
      with mine as (select ${whose} as ids)
      select events.id, kind, format, state, starts_on::text as "on", to_char(starts_at, 'HH24:MI') as at,
        host_school_id as "hostSchoolId",
        ${isOwn ? sql`title` : sql`null`} as title, ${isOwn ? sql`case when title is not null then lang end` : sql`null`} as lang,
        ${namesOf(sql`named.id in (select school_id from event_schools where event_id = events.id)
          and (${isOwn} or named.id = any(mine.ids))`)} as schools
      from events, mine
      where starts_on >= ${today}::date and state = any(${AHEAD}::text[])
        and exists (select from event_schools where event_id = events.id and school_id = any(mine.ids))
      order by starts_on, starts_at nulls first, events.id limit ${MOST_EVENTS}`);
  }
}
