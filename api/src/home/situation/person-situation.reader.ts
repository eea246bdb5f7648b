import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Clock, Database, sql } from '../../platform/index.js';
import type { PersonSituation } from '../next-steps/person-steps.js';

const NOTHING: PersonSituation = { claims: [], covers: [], takesPartIn: [], sharesNothingAt: [] };
const MOST_OF_EACH = 5;
const AHEAD = ['agreed', 'announced'];

/** What concerns a person and not the school: claims, lessons to give, events to go to. */
@Injectable()
export class PersonSituationReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, schoolIds: readonly string[]): Promise<PersonSituation> {
    const here = actor.memberships.filter(({ schoolId }) => schoolIds.includes(schoolId));
    const personIds = [...new Set(here.map(({ personId }) => personId))];
    const teaches = here.filter(({ schoolId }) => !actor.leads(schoolId)).map(({ personId }) => personId);
    const today = this.clock.today();
    const found = await this.database.one<PersonSituation>(sql`
      select
        (select coalesce(json_agg(json_build_object('id', claims.id, 'decideBy', decide_by,
            'school', json_build_object('id', schools.id, 'name', schools.name)) order by decide_by), '[]')
          from claims join schools on schools.id = school_id
          where claims.user_id = ${actor.userId} and claims.state = 'submitted') as claims,
        (select coalesce(json_agg(cover order by cover."on"), '[]') from (
          select event_id as "eventId", school_id as "schoolId", taught_on as "on" from event_cover join events on events.id = event_id
          where covering_person_id = any(${personIds}::uuid[]) and taught_on >= ${today}::date and state = any(${AHEAD}::text[])
          order by taught_on, event_cover.id limit ${MOST_OF_EACH}) as cover) as covers,
        (select coalesce(json_agg(part order by part."on"), '[]') from (
          select events.id as "eventId", school_id as "schoolId", starts_on as "on", kind, title, lang
          from event_participants join events on events.id = event_id
          where person_id = any(${personIds}::uuid[]) and starts_on >= ${today}::date and state = any(${AHEAD}::text[])
          order by starts_on, events.id limit ${MOST_OF_EACH}) as part) as "takesPartIn",
        array(select school_id from persons where id = any(${teaches}::uuid[])
          and not exists (select from resources where author_id = persons.id) limit ${MOST_OF_EACH}) as "sharesNothingAt"`);
    return found ?? NOTHING;
  }
}
