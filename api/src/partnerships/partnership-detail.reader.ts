import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Database, instantText, Json, jsonOf, NotFound, type Queryable, type Sql, sql } from '../platform/index.js';
import { MOST_CHANGES, type PartnershipDto } from './dto/partnership.dto.js';
import { currentStep, type StepFacts, stepsOf } from './eight-steps.js';
import { type JudgedPartnership, seesWordsOf, verbsFor } from './partnerships.policy.js';
import { JUDGED, SIGNED_BY, STEP_FACTS, visibleTo } from './partnerships.reader.js';

// As plain fields: what the database wrote is no instance of the class that describes it.
type School = Pick<PartnershipDto['schools'][number], keyof PartnershipDto['schools'][number]>;
type Rest = Omit<PartnershipDto, 'schools' | 'steps' | 'step' | 'can'>;
/** What is judged of it and what its steps are worked out of. */
type Facts = JudgedPartnership & StepFacts & { version: number; schoolIds: string[]; signedBySchoolIds: string[] };

interface Row {
  facts: Facts;
  schools: string;
  rest: string;
}

/** A partnership with everything its page shows, in one statement: the page is opened more often than any other. */
@Injectable()
export class PartnershipDetail {
  constructor(private readonly database: Database) {}

  /** @throws NotFound for whoever belongs to none of its schools */
  one(actor: Actor, id: string): Promise<Json<PartnershipDto>> {
    return this.written(this.database, id, actor);
  }

  /** @throws NotFound for whoever belongs to none of its schools */
  async view(from: Queryable, id: string, actor: Actor): Promise<PartnershipDto> {
    return (await this.written(from, id, actor)).toJSON();
  }

  private async written(from: Queryable, id: string, actor: Actor): Promise<Json<PartnershipDto>> {
    const row = await from.one<Row>(sql`
      select ${jsonOf(FACTS)}::json as facts, ${SCHOOLS}::text as schools, ${jsonOf(REST)} as rest
      from partnerships where partnerships.id = ${id} and ${visibleTo(actor)}`);
    if (!row) throw new NotFound();
    const steps = stepsOf(row.facts);
    return Json.written<Rest>(row.rest, row.facts.version).with<Omit<PartnershipDto, keyof Rest>>({
      schools: schoolsFor(actor, row),
      steps,
      step: currentStep(steps),
      can: verbsFor(actor, row.facts, row.facts),
    });
  }
}

/** The words of a school, where they are open to whoever asks. */
function schoolsFor(actor: Actor, { facts, schools }: Row): Json<School[]> {
  const isOpen = (schoolId: string): boolean => seesWordsOf(actor, facts, schoolId);
  const written = Json.written<School[]>(schools);
  if (facts.schoolIds.every(isOpen)) return written;
  return Json.of(written.toJSON().map((school) => (isOpen(school.id) ? school : { ...school, vision: null })));
}

/** The school's present place: a school that came back has several. */
export const LATEST_PLACE: Sql = sql`
  lateral (select state, since from participations
    where partnership_id = partnerships.id and school_id = schools.id order by id desc limit 1) as place on true`;

const SCHOOLS = sql`(
  select json_agg(json_build_object('id', schools.id, 'name', schools.name, 'verified', verified_at is not null, 'country', country,
      'region', region, 'district', district, 'settlementGroup', settlement_group, 'state', place.state,
      'since', ${instantText(sql`place.since`)},
      'vision', json_build_object('gains', coalesce(gains, ''), 'gives', coalesce(gives, ''), 'version', coalesce(visions.version, 0)))
    order by schools.id <> started_by_school_id, name_sort collate "ky-x-icu", schools.id)
  from schools
    left join visions on visions.partnership_id = partnerships.id and visions.school_id = schools.id
    left join ${LATEST_PLACE}
  where schools.id = any(partnerships.school_ids))`;

const HISTORY = sql`coalesce((
  select json_agg(json_build_object('verb', verb, 'state', partnership_changes.state, 'at', ${instantText(sql`at`)},
      'schoolId', partnership_changes.school_id, 'person', persons.name, 'reason', reason) order by at, partnership_changes.id)
  from (
    select * from partnership_changes where partnership_id = partnerships.id order by at desc, id desc limit ${MOST_CHANGES}
  ) as partnership_changes left join persons on persons.id = person_id), '[]')`;

const PEOPLE = sql`coalesce((
  select json_agg(json_build_object('id', persons.id, 'schoolId', persons.school_id, 'name', persons.name, 'post', post, 'role', role)
    order by persons.school_id <> started_by_school_id, persons.school_id, role, deputy, persons.name collate "ky-x-icu")
  from participations
    join memberships on memberships.school_id = participations.school_id
    join persons on persons.id = memberships.person_id
  where partnership_id = partnerships.id and participations.state = 'joined' and role in ('director', 'partnership-lead')
    and memberships.verified_at is not null and memberships.ended_at is null and left_at is null), '[]')`;

const CODE = sql`(
  select json_build_object('version', number, 'signatures', coalesce((
      select json_agg(json_build_object('schoolId', school_id, 'name', signer_name, 'post', signer_post,
        'signedAt', ${instantText(sql`signed_at`)}) order by signed_at, id)
      from code_signatures where code_version_id = code_versions.id), '[]'))
  from code_versions where partnership_id = partnerships.id order by number desc limit 1)`;

const FACTS = sql`
  version, partnerships.school_ids as "schoolIds", ${JUDGED}, ${STEP_FACTS}, ${SIGNED_BY} as "signedBySchoolIds"`;

const REST = sql`
  partnerships.id, version, partnerships.state, started_by_school_id as "startedBySchoolId", answer_due_on as "answerDueOn",
  ${instantText(sql`active_since`)} as "activeSince", ${instantText(sql`last_sign_at`)} as "lastSignAt",
  ${instantText(sql`created_at`)} as "createdAt", previous_id as "previousId",
  (select ${instantText(sql`sent_at`)} from letters where partnership_id = partnerships.id) as "letterSentAt",
  ${HISTORY} as history, ${PEOPLE} as people, ${CODE} as code`;
