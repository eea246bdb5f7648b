import { OPEN_PARTNERSHIP_STATES, QUIET_SCHOOL_DAYS } from '@boordosh/shared/vocabulary';
import { JUDGED_PARTNERSHIP, STEP_FACTS } from '../partnerships/index.js';
import { type Sql, sql } from '../platform/index.js';
import { MOST_SHOWN } from './dto/overview.dto.js';

const OPEN = [...OPEN_PARTNERSHIP_STATES];
const AHEAD = ['proposed', 'agreed', 'announced'];

/** Names as they are sent, in the order in which they are shown. */
const named = (which: Sql): Sql => sql`
  (select coalesce(json_agg(json_build_object('id', schools.id, 'name', schools.name) order by name_sort collate "ky-x-icu", schools.id), '[]')
   from schools where ${which})`;

const takesPart = (partnership: Sql): Sql => sql`
  (select school_id from participations where partnership_id = ${partnership} and state in ('invited', 'joined'))`;

/** Partnerships of the school on this row; of every other school in them only the name. */
const PARTNERSHIPS = sql`
  (select coalesce(json_agg(partnership order by partnership.id), '[]') from (
    select partnerships.id, last_sign_at as "lastSignAt", ${JUDGED_PARTNERSHIP}, ${STEP_FACTS},
      ${named(sql`schools.id in ${takesPart(sql`partnerships.id`)} and schools.id <> page.id`)} as partners
    from participations join partnerships on partnerships.id = partnership_id
    where participations.school_id = page.id and participations.state in ('invited', 'joined')
      and partnerships.state = any(${OPEN}::text[])
    order by partnerships.id limit ${MOST_SHOWN}) as partnership)`;

const NEXT_EVENT = (today: string): Sql => sql`
  (select json_build_object('kind', kind, 'on', starts_on) from event_schools join events on events.id = event_id
   where event_schools.school_id = page.id and starts_on >= ${today}::date and events.state = any(${AHEAD}::text[])
   order by starts_on, events.id limit 1)`;

/** The schools of the cluster from the cursor on, each with what it does and with whom. */
export const schoolsPart = (clusterId: string, after: string[] | undefined, limit: number, today: string): Sql => sql`
  (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'sort', name_sort, 'region', region, 'district', district,
      'settlement', settlement, 'verified', verified_at is not null, 'partnerships', ${PARTNERSHIPS}, 'nextEvent', ${NEXT_EVENT(today)})
    order by name_sort collate "ky-x-icu", id), '[]')
   from (
     select * from schools where cluster_id = ${clusterId}
       and ${after ? sql`(name_sort collate "ky-x-icu", id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`}
     order by name_sort collate "ky-x-icu", id limit ${limit + 1}) as page)`;

const ofCluster = (clusterId: string): Sql => sql`(select id from schools where cluster_id = ${clusterId})`;

const partnershipsOf = (clusterId: string): Sql => sql`
  partnerships where id in (select partnership_id from participations
    where state in ('invited', 'joined') and school_id in ${ofCluster(clusterId)})`;

/** Long enough without a sign that they may be quiet; the schools' calendars say whether they are. */
export const maybeQuietPart = (clusterId: string, now: Date): Sql => sql`
  (select coalesce(json_agg(candidate order by candidate."lastSignAt", candidate.id), '[]') from (
    select id, state, last_sign_at as "lastSignAt", school_ids as "schoolIds",
      ${named(sql`schools.id in ${takesPart(sql`partnerships.id`)}`)} as schools
    from ${partnershipsOf(clusterId)} and state in ('in-talks', 'active')
      and last_sign_at < ${now}::timestamptz - make_interval(days => ${QUIET_SCHOOL_DAYS}::int)
    order by last_sign_at, id limit 500) as candidate)`;

export const aheadPart = (clusterId: string, today: string): Sql => sql`
  (select coalesce(json_agg(ahead order by ahead."on", ahead.id), '[]') from (
    select id, kind, format, state, starts_on as "on", ${schoolsOfEvent(clusterId)} as schools
    from events where state = any(${AHEAD}::text[]) and starts_on >= ${today}::date and ${concerns(clusterId)}
    order by starts_on, id limit ${MOST_SHOWN}) as ahead)`;

export const missingPart = (clusterId: string): Sql => sql`
  (select coalesce(json_agg(missing order by missing.since, missing."eventId"), '[]') from (
    select events.id as "eventId", events.kind, held_since as since, json_build_object('id', schools.id, 'name', schools.name) as school
    ${MISSING(clusterId)} order by held_since, events.id, name_sort limit ${MOST_SHOWN}) as missing)`;

/** Also the title is a word of the schools: a coordinator sees day, kind and schools of their own cluster. */
export const evaluatedPart = (clusterId: string): Sql => sql`
  (select coalesce(json_agg(evaluated order by evaluated."on" desc, evaluated.id desc), '[]') from (
    select id, kind, coalesce(ends_on, starts_on) as "on", ${schoolsOfEvent(clusterId)} as schools,
      exists(select from joint_evaluations where event_id = events.id and agreed_at is not null) and not exists(
        select from event_schools left join joint_evaluation_agreements using (event_id, school_id)
        where event_id = events.id and share_with_coordinator is not true) as "conclusionShared"
    from events where state = 'evaluated' and ${concerns(clusterId)}
    order by coalesce(ends_on, starts_on) desc, id desc limit ${MOST_SHOWN}) as evaluated)`;

export const countsPart = (clusterId: string, today: string): Sql => sql`
  json_build_object(
    'schools', (select count(*) from schools where cluster_id = ${clusterId}),
    'verifiedSchools', (select count(*) from schools where cluster_id = ${clusterId} and verified_at is not null),
    'partnerships', (select count(*) from ${partnershipsOf(clusterId)} and state = any(${OPEN}::text[])),
    'eventsAhead', (select count(*) from events
      where state = any(${AHEAD}::text[]) and starts_on >= ${today}::date and ${concerns(clusterId)}),
    'missingEvaluations', (select count(*) ${MISSING(clusterId)}))`;

const concerns = (clusterId: string): Sql => sql`
  events.id in (select event_id from event_schools where school_id in ${ofCluster(clusterId)})`;

const schoolsOfEvent = (clusterId: string): Sql =>
  named(
    sql`cluster_id = ${clusterId} and schools.id in (select school_id from event_schools where event_id = events.id)`,
  );

const MISSING = (clusterId: string): Sql => sql`
  from schools
    join event_schools on event_schools.school_id = schools.id
    join events on events.id = event_id and events.state = 'held'
  where cluster_id = ${clusterId} and not exists (
    select from evaluations where event_id = events.id and evaluations.school_id = schools.id and state = 'submitted')`;
