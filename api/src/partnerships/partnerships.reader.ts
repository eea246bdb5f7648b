import { Injectable } from '@nestjs/common';
import type { VisibilityLevel } from '@boordosh/shared/vocabulary';
import type { Actor } from '../accounts/index.js';
import { Database, NotFound, type Queryable, type Sql, sql, type Transaction } from '../platform/index.js';
import type { JudgedPartnership } from './partnerships.policy.js';

export interface PartnershipView extends JudgedPartnership {
  id: string;
  version: number;
  /** Schools with a place in it now, invited or joined. */
  schoolIds: string[];
}

/** Facts about a partnership that this and higher modules judge by. */
@Injectable()
export class PartnershipsReader {
  constructor(private readonly database: Database) {}

  /** @throws NotFound for whoever belongs to none of the schools that have, or had, a place in it */
  async visible(actor: Actor, id: string): Promise<PartnershipView> {
    const found = await this.database.one<PartnershipView>(
      sql`${VIEW} where partnerships.id = ${id} and ${visibleTo(actor)}`,
    );
    if (!found) throw new NotFound();
    return found;
  }

  /** @throws NotFound when there is none with that id */
  async facts(from: Queryable, id: string): Promise<PartnershipView> {
    const found = await from.one<PartnershipView>(sql`${VIEW} where partnerships.id = ${id}`);
    if (!found) throw new NotFound();
    return found;
  }

  /**
   * The same for what is only allowed while the partnership stands: nobody ends, pauses or leaves it until `tx` has ended.
   * Locked first and read after, because one statement that waits would still read places as they were before.
   */
  async standing(tx: Transaction, id: string): Promise<PartnershipView> {
    await tx.rows(sql`select from partnerships where id = ${id} for no key update`);
    return this.facts(tx, id);
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

  /**
   * How much `reader` may see of `owner`: partners are those in talks or in partnership, and the receiver of a letter for its
   * sender's part.
   */
  async levelBetween(from: Queryable, reader: string, owner: string): Promise<VisibilityLevel> {
    if (reader === owner) return 'own-school';
    const partners = await from.one(sql`
      select from participations mine
        join participations theirs using (partnership_id)
        join partnerships on partnerships.id = partnership_id
      where mine.school_id = ${reader} and theirs.school_id = ${owner} and theirs.state = 'joined' and (
        (mine.state = 'joined' and partnerships.state = any (array['in-talks', 'active', 'paused']))
        or (mine.state = 'invited' and partnerships.state = 'invited'))
      limit 1`);
    return partners ? 'partners' : 'schools';
  }
}

/**
 * Staff of the schools that have, or had, a place in it. An invited school has one from the moment the letter is sent, but
 * anybody can claim a school: until the claim is verified its people see what they prepare themselves and no letter to it.
 */
export const visibleTo = (actor: Actor): Sql => sql`(
  exists (select from participations
    where partnership_id = partnerships.id and school_id = any(${actor.verifiedSchoolIds}::uuid[]))
  or (started_by_school_id = any(${actor.schoolIds}::uuid[]) and not exists (select from participations
    where partnership_id = partnerships.id and school_id <> started_by_school_id)))`;

const placesWhere = (condition: Sql): Sql => sql`
  array(select school_id from participations where partnership_id = partnerships.id and ${condition} order by id)`;

/** What policies judge, as columns: one home for them, so that page, list and rights never disagree. */
export const JUDGED: Sql = sql`
  partnerships.state, started_by_school_id as "startedBySchoolId",
  ${placesWhere(sql`state = 'joined'`)} as "joinedSchoolIds",
  ${placesWhere(sql`school_id <> started_by_school_id`)} as "askedSchoolIds"`;

/** What `stepsOf` works the eight steps out of, as columns beside `JUDGED`. */
export const STEP_FACTS: Sql = sql`
  array(select step from partnership_steps where partnership_id = partnerships.id) as reached,
  array(select school_id from visions where partnership_id = partnerships.id) as "visionSchoolIds",
  exists(select from letters where partnership_id = partnerships.id and sent_at is not null) as sent`;

/** Schools that have signed the newest text of the code. */
export const SIGNED_BY: Sql = sql`
  array(select school_id from code_signatures where code_version_id = (
    select id from code_versions where partnership_id = partnerships.id order by number desc limit 1))`;

const VIEW = sql`
  select partnerships.id, version, ${JUDGED}, ${placesWhere(sql`state in ('invited', 'joined')`)} as "schoolIds" from partnerships`;
