import { Injectable } from '@nestjs/common';
import { dueBy, isQuiet, type SchoolCalendar } from '@boordosh/shared/calculations';
import { inZone } from '@boordosh/shared/formats';
import { EVALUATION_SCHOOL_DAYS, type PartnershipState, QUIET_SCHOOL_DAYS } from '@boordosh/shared/vocabulary';
import type { Actor } from '../../accounts/index.js';
import { Clock, Database, type Sql, sql } from '../../platform/index.js';
import { SchoolCalendars } from '../../schools/index.js';
import type { OversightSituation } from '../next-steps/oversight-steps.js';
import { namesOf } from './names.js';

interface Row extends Omit<OversightSituation, 'quiet' | 'missing'> {
  maybeQuiet: (OversightSituation['quiet'][number] & {
    state: PartnershipState;
    lastSignAt: string;
    schoolIds: string[];
  })[];
  missing: (OversightSituation['missing'][number] & { heldSince: string; schoolIds: string[] })[];
}

const NOTHING: OversightSituation = {
  claims: [],
  quiet: [],
  missing: [],
  clusters: { none: false, withoutCoordinator: [] },
};
const MOST_OF_EACH = 5;
const MOST_CANDIDATES = 50;

/** What waits for whoever watches over clusters or departments, or runs the system. */
@Injectable()
export class OversightSituationReader {
  constructor(
    private readonly database: Database,
    private readonly calendars: SchoolCalendars,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<OversightSituation> {
    if (!actor.isAdministrator && actor.clusterIds.length === 0 && actor.departmentIds.length === 0) return NOTHING;
    const row = await this.database.one<Row>(sql`
      select ${claimsFor(actor, this.clock.today())} as claims, ${maybeQuiet(actor, this.clock.now())} as "maybeQuiet", ${missing(actor)} as missing,
        ${actor.isAdministrator ? CLUSTERS : NO_CLUSTERS} as clusters`);
    return row ? this.judged(row) : NOTHING;
  }

  private async judged({ claims, clusters, ...row }: Row): Promise<OversightSituation> {
    const schoolIds = [...new Set([...row.maybeQuiet, ...row.missing].flatMap((one) => one.schoolIds))];
    const known =
      schoolIds.length > 0 ? await this.calendars.byId(this.database, schoolIds) : new Map<string, SchoolCalendar>();
    const of = (ids: string[]): SchoolCalendar[] => ids.flatMap((id) => known.get(id) ?? []);
    const today = this.clock.today();
    return {
      claims,
      clusters,
      quiet: row.maybeQuiet
        .filter(({ state, lastSignAt, schoolIds: ids }) =>
          isQuiet({ state, lastSignOn: inZone(lastSignAt).date }, today, of(ids)),
        )
        .slice(0, MOST_OF_EACH),
      missing: row.missing.map((one) => ({
        ...one,
        dueOn: dueBy({ start: one.heldSince, schoolDays: EVALUATION_SCHOOL_DAYS, calendars: of(one.schoolIds) }),
      })),
    };
  }
}

/** An administrator is asked where nobody is nearer, or when whoever is has let the time pass. */
function claimsFor(actor: Actor, today: string): Sql {
  const near = sql`(schools.cluster_id = any(${[...actor.clusterIds]}::uuid[]) or schools.department_id = any(${[...actor.departmentIds]}::uuid[]))`;
  const left = sql`(decide_by < ${today}::date or not exists (
    select from appointments left join clusters on clusters.id = schools.cluster_id
    where ended_at is null and (
      (role = 'coordinator' and (appointments.cluster_id = clusters.id or appointments.network_id = clusters.network_id))
      or (role = 'district-officer' and appointments.department_id = schools.department_id))))`;
  return sql`
    (select coalesce(json_agg(claim order by claim."decideBy", claim.id), '[]') from (
      select claims.id, decide_by as "decideBy", json_build_object('id', schools.id, 'name', schools.name) as school
      from claims join schools on schools.id = school_id
      where claims.state = 'submitted' and claims.user_id <> ${actor.userId} and school_id <> all(${actor.schoolIds}::uuid[])
        and ${actor.isAdministrator ? sql`(${near} or ${left})` : near}
      order by decide_by, claims.id limit ${MOST_OF_EACH}) as claim)`;
}

/** Each once, under the first of the reader's clusters that it belongs to. */
const maybeQuiet = (actor: Actor, now: Date): Sql => sql`
  (select coalesce(json_agg(candidate order by candidate."lastSignAt", candidate.id), '[]') from (
    select partnerships.id, min(schools.cluster_id::text) as "clusterId", partnerships.state, last_sign_at as "lastSignAt",
      school_ids as "schoolIds", ${namesOf(sql`named.id = any(partnerships.school_ids)`)} as schools
    from schools join participations on participations.school_id = schools.id and participations.state = 'joined'
      join partnerships on partnerships.id = partnership_id
    where schools.cluster_id = any(${[...actor.clusterIds]}::uuid[]) and partnerships.state in ('in-talks', 'active')
      and last_sign_at < ${now}::timestamptz - make_interval(days => ${QUIET_SCHOOL_DAYS}::int)
    group by partnerships.id order by last_sign_at, partnerships.id limit ${MOST_CANDIDATES}) as candidate)`;

const missing = (actor: Actor): Sql => sql`
  (select coalesce(json_agg(missing order by missing."heldSince", missing."eventId"), '[]') from (
    select events.id as "eventId", schools.cluster_id as "clusterId", events.kind, held_since as "heldSince",
      array(select school_id from event_schools where event_id = events.id) as "schoolIds",
      json_build_object('id', schools.id, 'name', schools.name) as school
    from schools join event_schools on event_schools.school_id = schools.id
      join events on events.id = event_id and events.state = 'held'
    where schools.cluster_id = any(${[...actor.clusterIds]}::uuid[]) and not exists (
      select from evaluations where event_id = events.id and evaluations.school_id = schools.id and state = 'submitted')
    order by held_since, events.id limit ${MOST_OF_EACH}) as missing)`;

const NO_CLUSTERS = sql`json_build_object('none', false, 'withoutCoordinator', json_build_array())`;

const CLUSTERS = sql`
  json_build_object('none', not exists(select from clusters), 'withoutCoordinator', (
    select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name_sort collate "ky-x-icu", id), '[]') from (
      select clusters.id, name, name_sort from clusters
      where not exists (select from appointments where role = 'coordinator' and ended_at is null
        and (cluster_id = clusters.id or appointments.network_id = clusters.network_id))
      order by name_sort collate "ky-x-icu", clusters.id limit ${MOST_OF_EACH}) as alone))`;
