import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import {
  allOf,
  Database,
  DEFAULT_PAGE,
  Forbidden,
  instantText,
  Json,
  jsonOf,
  readCursor,
  type Sql,
  sql,
  writtenPage,
} from '../../platform/index.js';
import { mayReadTrail } from '../monitoring.policy.js';
import type { TrailEntryDto, TrailPageDto, TrailQuery } from './trail.dto.js';

const ZONE = 'Asia/Bishkek';

/** Who did what to what, the youngest first. */
@Injectable()
export class TrailReader {
  constructor(private readonly database: Database) {}

  /** @throws Forbidden for everybody but administrators */
  async list(actor: Actor, query: TrailQuery): Promise<Json<TrailPageDto>> {
    if (!mayReadTrail(actor)) throw new Forbidden();
    const page = await this.page(query, readCursor(query.cursor, 2)?.[1], query.limit ?? DEFAULT_PAGE);
    return Json.object<TrailPageDto>({ items: page.items, nextCursor: page.nextCursor });
  }

  /** The same facts from the youngest to the oldest, `batch` at a time. @throws Forbidden for everybody but administrators */
  async *all(actor: Actor, query: TrailQuery, batch: number): AsyncGenerator<TrailEntryDto[]> {
    if (!mayReadTrail(actor)) throw new Forbidden();
    for (let before: string | undefined, more = true; more;) {
      const { items, nextCursor } = await this.page(query, before, batch);
      const entries = items.toJSON();
      yield entries;
      before = entries.at(-1)?.id;
      more = nextCursor !== null;
    }
  }

  /** By id: it begins with the time, and every filter's index ends in it. */
  private page(query: TrailQuery, before: string | undefined, limit: number) {
    const lines = sql`
      select facts.id, '' as sort, ${ENTRY} as item from facts
      where ${filtersOf(query)} and ${before === undefined ? sql`true` : sql`facts.id < ${before}::uuid`}
      order by facts.id desc`;
    return writtenPage<TrailEntryDto>(this.database, lines, limit);
  }
}

const filtersOf = ({ action, schoolId, actorId, subjectId, from, until }: TrailQuery): Sql =>
  allOf([
    action === undefined ? undefined : sql`facts.action = ${action}`,
    schoolId === undefined ? undefined : sql`facts.school_ids @> array[${schoolId}::uuid]`,
    actorId === undefined ? undefined : sql`facts.actor_id = ${actorId}`,
    subjectId === undefined ? undefined : sql`facts.subject_id = ${subjectId}`,
    from === undefined ? undefined : sql`facts.at >= ${from}::date::timestamp at time zone ${ZONE}`,
    until === undefined ? undefined : sql`facts.at < (${until}::date + 1)::timestamp at time zone ${ZONE}`,
  ]);

const ENTRY = jsonOf(sql`
  facts.id, (select position from audit_chain where fact_id = facts.id) as position, ${instantText(sql`facts.at`)} as at, facts.action,
  (select json_build_object('id', users.id, 'name', users.name) from users where users.id = facts.actor_id) as actor,
  facts.subject_id as "subjectId",
  coalesce((select json_agg(json_build_object('id', schools.id, 'name', schools.name) order by name_sort collate "ky-x-icu", schools.id)
    from schools where schools.id = any (facts.school_ids)), '[]') as schools,
  facts.data::text as data`);
