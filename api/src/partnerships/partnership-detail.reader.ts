import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Database, instantText, NotFound, type Queryable, type Sql, sql } from '../platform/index.js';
import type { PartnershipDto } from './dto/partnership.dto.js';
import { currentStep, stepsOf } from './eight-steps.js';
import { type JudgedPartnership, seesWordsOf, verbsFor } from './partnerships.policy.js';
import { JUDGED, visibleTo } from './partnerships.reader.js';

type Instants = 'activeSince' | 'lastSignAt' | 'createdAt' | 'letterSentAt';
type School = Pick<PartnershipDto['schools'][number], keyof PartnershipDto['schools'][number]>;
type Row = JudgedPartnership &
  Omit<PartnershipDto, Instants | 'schools' | 'steps' | 'step' | 'can'> & {
    schools: School[];
    activeSince: Date | null;
    lastSignAt: Date;
    createdAt: Date;
    letterSentAt: Date | null;
    reached: string[];
  };

/** A partnership with everything its page shows, in one statement: the page is opened more often than any other. */
@Injectable()
export class PartnershipDetail {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string): Promise<PartnershipDto> {
    return this.view(this.database, id, actor);
  }

  /** @throws NotFound for whoever belongs to none of its schools */
  async view(from: Queryable, id: string, actor: Actor): Promise<PartnershipDto> {
    const row = await from.one<Row>(sql`
      select partnerships.id, version, answer_due_on::text as "answerDueOn", active_since as "activeSince",
        last_sign_at as "lastSignAt", created_at as "createdAt", previous_id as "previousId", ${JUDGED},
        (select sent_at from letters where partnership_id = partnerships.id) as "letterSentAt",
        array(select step from partnership_steps where partnership_id = partnerships.id) as reached,
        ${SCHOOLS} as schools, ${HISTORY} as history, ${PEOPLE} as people, ${CODE} as code
      from partnerships where partnerships.id = ${id} and ${visibleTo(actor)}`);
    if (!row) throw new NotFound();
    return shown(row, actor);
  }
}

function shown({ reached, joinedSchoolIds, askedSchoolIds, ...row }: Row, actor: Actor): PartnershipDto {
  const judged = { state: row.state, startedBySchoolId: row.startedBySchoolId, joinedSchoolIds, askedSchoolIds };
  const isWritten = (school: School): boolean => (school.vision?.version ?? 0) > 0;
  const steps = stepsOf({
    visionSchoolIds: row.schools.filter(isWritten).map(({ id }) => id),
    joinedSchoolIds,
    sent: row.letterSentAt !== null,
    reached,
  });
  return {
    ...row,
    activeSince: row.activeSince?.toISOString() ?? null,
    lastSignAt: row.lastSignAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    letterSentAt: row.letterSentAt?.toISOString() ?? null,
    schools: row.schools.map((school) =>
      seesWordsOf(actor, judged, school.id) ? school : { ...school, vision: null },
    ),
    steps,
    step: currentStep(steps),
    can: verbsFor(actor, judged, { signedBySchoolIds: row.code?.signatures.map(({ schoolId }) => schoolId) ?? [] }),
  };
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
  from partnership_changes left join persons on persons.id = person_id
  where partnership_id = partnerships.id), '[]')`;

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
