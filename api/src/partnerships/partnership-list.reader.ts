import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Database, DEFAULT_PAGE, NotFound, pageOf, readCursor, sql } from '../platform/index.js';
import type { PartnershipCardDto, PartnershipPageDto } from './dto/partnership.dto.js';
import type { ListPartnershipsQuery } from './dto/partnership-input.dto.js';
import { currentStep, stepsOf } from './eight-steps.js';
import { LATEST_PLACE } from './partnership-detail.reader.js';
import { type JudgedPartnership, mayDraft, mayList, verbsFor } from './partnerships.policy.js';
import { JUDGED, SIGNED_BY, STEP_FACTS, visibleTo } from './partnerships.reader.js';

type Row = JudgedPartnership &
  Omit<PartnershipCardDto, 'activeSince' | 'lastSignAt' | 'steps' | 'step' | 'can'> & {
    activeSince: Date | null;
    lastSignAt: Date;
    reached: string[];
    visionSchoolIds: string[];
    signedBySchoolIds: string[];
    sent: boolean;
  };

@Injectable()
export class PartnershipList {
  constructor(private readonly database: Database) {}

  /** Partnerships of the actor's schools, the youngest first. @throws NotFound for a school they do not belong to */
  async mine(actor: Actor, query: ListPartnershipsQuery): Promise<PartnershipPageDto> {
    if (query.schoolId !== undefined && !mayList(actor, query.schoolId)) throw new NotFound();
    const schoolIds = query.schoolId === undefined ? actor.schoolIds : [query.schoolId];
    const limit = query.limit ?? DEFAULT_PAGE;
    const after = readCursor(query.cursor, 1);
    const rows = await this.database.rows<Row>(sql`
      select partnerships.id, version, answer_due_on::text as "answerDueOn", active_since as "activeSince",
        last_sign_at as "lastSignAt", ${JUDGED}, ${SCHOOLS} as schools,
        ${STEP_FACTS},
        ${SIGNED_BY} as "signedBySchoolIds"
      from partnerships
      where partnerships.id in (select partnership_id from participations where school_id = any(${schoolIds}::uuid[]))
        and ${visibleTo(actor)}
        and ${query.state === undefined ? sql`true` : sql`partnerships.state = ${query.state}`}
        and ${after ? sql`partnerships.id < ${after[0]}::uuid` : sql`true`}
      order by partnerships.id desc limit ${limit + 1}`);
    const page = pageOf(
      rows,
      limit,
      (row) => shown(row, actor),
      ({ id }) => [id],
    );
    return { ...page, can: schoolIds.some((schoolId) => mayDraft(actor, schoolId)) ? ['draft'] : [] };
  }
}

const SCHOOLS = sql`(
  select json_agg(json_build_object('id', schools.id, 'name', schools.name, 'verified', verified_at is not null, 'country', country,
      'region', region, 'district', district, 'settlementGroup', settlement_group, 'state', place.state)
    order by schools.id <> started_by_school_id, name_sort collate "ky-x-icu", schools.id)
  from schools left join ${LATEST_PLACE}
  where schools.id = any(partnerships.school_ids))`;

function shown(row: Row, actor: Actor): PartnershipCardDto {
  const steps = stepsOf(row);
  const { id, state, startedBySchoolId, answerDueOn, schools, version } = row;
  return {
    id,
    state,
    startedBySchoolId,
    answerDueOn,
    schools,
    version,
    activeSince: row.activeSince?.toISOString() ?? null,
    lastSignAt: row.lastSignAt.toISOString(),
    steps,
    step: currentStep(steps),
    can: verbsFor(actor, row, row),
  };
}
