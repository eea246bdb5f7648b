import { Injectable } from '@nestjs/common';
import type { PartnershipState } from '@boordosh/shared/vocabulary';
import type { Actor } from '../accounts/index.js';
import { Database, NotFound, type Queryable, sql } from '../platform/index.js';

/** What policies judge: ids and the state, loaded in one statement. */
export interface PartnershipView {
  id: string;
  state: PartnershipState;
  version: number;
  startedBySchoolId: string;
  /** Schools with a place in it now, invited or joined. */
  schoolIds: string[];
  joinedSchoolIds: string[];
}

/** Facts about a partnership that this and higher modules judge by. */
@Injectable()
export class PartnershipsReader {
  constructor(private readonly database: Database) {}

  /** @throws NotFound for whoever belongs to none of the schools that have, or had, a place in it */
  async visible(actor: Actor, id: string): Promise<PartnershipView> {
    const found = await this.database.one<PartnershipView>(sql`
      ${VIEW} where partnerships.id = ${id} and exists (
        select from participations where partnership_id = partnerships.id and school_id = any(${actor.schoolIds}::uuid[]))`);
    if (!found) throw new NotFound();
    return found;
  }

  /** @throws NotFound when there is none with that id */
  async facts(from: Queryable, id: string): Promise<PartnershipView> {
    const found = await from.one<PartnershipView>(sql`${VIEW} where partnerships.id = ${id}`);
    if (!found) throw new NotFound();
    return found;
  }

  /** Schools with a place in it now, invited or joined. */
  async schoolIdsOf(from: Queryable, id: string): Promise<string[]> {
    return (await this.facts(from, id)).schoolIds;
  }

  async joinedSchoolIds(from: Queryable, id: string): Promise<string[]> {
    return (await this.facts(from, id)).joinedSchoolIds;
  }

  /** The one open partnership of exactly these schools, drafts not counted: nobody else knows of a draft. */
  async openBetween(from: Queryable, schoolIds: readonly string[]): Promise<string | undefined> {
    const found = await from.one<{ id: string }>(sql`
      select id from partnerships
      where school_ids = ${[...schoolIds].sort()}::uuid[] and state = any (array['invited', 'in-talks', 'active', 'paused'])`);
    return found?.id;
  }
}

const placesIn = (states: string[]) => sql`
  array(select school_id from participations where partnership_id = partnerships.id and state = any(${states}::text[]) order by since, id)`;

const VIEW = sql`
  select partnerships.id, state, version, started_by_school_id as "startedBySchoolId",
    ${placesIn(['invited', 'joined'])} as "schoolIds", ${placesIn(['joined'])} as "joinedSchoolIds"
  from partnerships`;
