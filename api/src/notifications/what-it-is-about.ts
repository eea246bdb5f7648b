import type { Actor } from '../accounts/index.js';
import { type Sql, sql } from '../platform/index.js';
import { partnershipsVisibleTo } from '../partnerships/index.js';
import { resourcesVisibleTo } from '../resources/index.js';

/**
 * What a notification is about, as JSON, with the names and titles that make a sentence of it. Each part asks anew whether the
 * reader may know of the thing: whoever has lost that right since gets no words, only that something had happened.
 */
export const whatItIsAbout = (actor: Actor): Sql => sql`
  coalesce(${claim(actor)}, ${school()}, ${person(actor)}, ${selfAssessment(actor)}, ${partnership(actor)}, ${event(actor)},
    ${resource(actor)})`;

const schoolsIn = (ids: Sql): Sql => sql`
  (select coalesce(json_agg(json_build_object('id', schools.id, 'name', schools.name) order by name_sort collate "ky-x-icu", schools.id), '[]')
   from schools where schools.id = any(${ids}) and schools.id is distinct from notifications.school_id)`;

interface Words {
  type: Sql;
  id: Sql;
  schools: Sql;
  title?: Sql;
  lang?: Sql;
  eventKind?: Sql;
  on?: Sql;
  person?: Sql;
}

const NOTHING = sql`null`;

const words = ({ type, id, schools, title, lang, eventKind, on, person: name }: Words): Sql => sql`
  json_build_object('type', ${type}, 'id', ${id}, 'schools', ${schools}, 'title', ${title ?? NOTHING}, 'lang', ${lang ?? NOTHING},
    'eventKind', ${eventKind ?? NOTHING}, 'on', ${on ?? NOTHING}, 'person', ${name ?? NOTHING})`;

const own = (actor: Actor, schoolId: Sql): Sql => sql`${schoolId} = any(${actor.schoolIds}::uuid[])`;

const coordinated = (actor: Actor, schoolId: Sql): Sql => sql`
  exists (select from schools where schools.id = ${schoolId} and cluster_id = any(${[...actor.clusterIds]}::uuid[]))`;

/** The claimant sees the school, whoever decides sees the claimant too. */
const claim = (actor: Actor): Sql => sql`
  (select ${words({
    type: sql`'claim'`,
    id: sql`claims.id`,
    schools: sql`json_build_array(json_build_object('id', schools.id, 'name', schools.name))`,
    person: sql`case when claims.user_id <> ${actor.userId} then (select name from users where id = claims.user_id) end`,
  })}
   from claims join schools on schools.id = claims.school_id
   where claims.id = notifications.subject_id and notifications.kind in ('claim-received', 'claim-decided') and (
     claims.user_id = ${actor.userId} or (not ${own(actor, sql`claims.school_id`)} and (${actor.isAdministrator}
       or schools.cluster_id = any(${[...actor.clusterIds]}::uuid[]) or schools.department_id = any(${[...actor.departmentIds]}::uuid[])))))`;

/** That a school has another director is no secret to the one before. */
const school = (): Sql => sql`
  (select ${words({
    type: sql`'school'`,
    id: sql`schools.id`,
    schools: sql`json_build_array(json_build_object('id', schools.id, 'name', schools.name))`,
  })}
   from claims join schools on schools.id = claims.school_id where claims.id = notifications.subject_id and notifications.kind = 'director-changed')`;

const person = (actor: Actor): Sql => sql`
  (select ${words({ type: sql`'person'`, id: sql`persons.id`, schools: sql`'[]'::json`, person: sql`persons.name` })}
   from persons where persons.user_id = notifications.subject_id and persons.school_id = notifications.school_id and ${own(actor, sql`persons.school_id`)})`;

const selfAssessment = (actor: Actor): Sql => sql`
  (select ${words({ type: sql`'self-assessment'`, id: sql`self_assessments.id`, schools: sql`'[]'::json` })}
   from self_assessments where self_assessments.id = notifications.subject_id and ${own(actor, sql`self_assessments.school_id`)})`;

const partnership = (actor: Actor): Sql => sql`
  (select ${words({ type: sql`'partnership'`, id: sql`partnerships.id`, schools: schoolsIn(sql`partnerships.school_ids`) })}
   from partnerships where partnerships.id = notifications.subject_id and (${partnershipsVisibleTo(actor)} or (partnerships.state <> 'draft' and exists (
     select from participations where partnership_id = partnerships.id and ${coordinated(actor, sql`school_id`)}))))`;

/** A coordinator learns the day, the kind and the schools of their own clusters. */
const event = (actor: Actor): Sql => sql`
  (select ${words({
    type: sql`'event'`,
    id: sql`events.id`,
    schools: schoolsIn(sql`case when part.own then part.school_ids else part.coordinated_ids end`),
    title: sql`case when part.own then events.title end`,
    lang: sql`case when part.own and events.title is not null then events.lang end`,
    eventKind: sql`events.kind`,
    on: sql`events.starts_on`,
  })}
   from events, lateral (
     select array_agg(school_id) as school_ids, bool_or(${own(actor, sql`school_id`)}) as own,
       array_agg(school_id) filter (where ${coordinated(actor, sql`school_id`)}) as coordinated_ids
     from event_schools where event_id = events.id) as part
   where events.id = notifications.subject_id and (part.own or part.coordinated_ids is not null)
     and (events.proposed_at is not null or ${own(actor, sql`events.proposed_by_school_id`)}))`;

const resource = (actor: Actor): Sql => sql`
  (select ${words({
    type: sql`'resource'`,
    id: sql`resources.id`,
    schools: schoolsIn(sql`array[resources.school_id]`),
    title: sql`resources.title`,
    lang: sql`resources.language`,
  })}
   from resources where resources.id = notifications.subject_id and ${resourcesVisibleTo(actor)})`;
