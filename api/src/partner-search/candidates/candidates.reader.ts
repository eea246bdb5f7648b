import { Injectable } from '@nestjs/common';
import type { Position, QuestionMask } from '@boordosh/shared/calculations';
import {
  type PartnershipMode,
  type SettlementGroup,
  settlementGroup,
  type SettlementKind,
} from '@boordosh/shared/vocabulary';
import { Database, NotFound, type Sql, sql } from '../../platform/index.js';
import type { Candidate } from './candidate.js';

/** Our own side: every mark of ours, whomever it is open to, and who is already in talks or in partnership with us. */
export interface OurSide {
  id: string;
  isVerified: boolean;
  offers: QuestionMask;
  needs: QuestionMask;
  languages: string[];
  settlementGroup: SettlementGroup | null;
  position: Position | null;
  partnerIds: string[];
}

interface Facts {
  id: string;
  languages: string[];
  settlementKind: SettlementKind | null;
  settlementGroup: SettlementGroup | null;
  latitude: number | null;
  longitude: number | null;
}

interface CandidateRow extends Facts {
  openOffers: QuestionMask;
  openNeeds: QuestionMask;
  partnerOffers: QuestionMask;
  partnerNeeds: QuestionMask;
  wantedModes: PartnershipMode[];
  region: string | null;
  openPartnerships: number;
}

interface OurRow extends Facts {
  isVerified: boolean;
  offers: QuestionMask;
  needs: QuestionMask;
  partnerIds: string[];
}

const BATCH = 5_000;

const FACTS = sql`
  schools.id, instruction_languages as languages, settlement_kind as "settlementKind", settlement_group as "settlementGroup",
  latitude, longitude`;

const maskOf = (mark: 'offer' | 'need', seenAt: Sql): Sql =>
  sql`coalesce(bit_or(1 << (number - 1)) filter (where mark = ${mark} and ${seenAt}), 0)`;
const BY_SCHOOLS = sql`mark_visibility = 'schools'`;
const BY_PARTNERS = sql`mark_visibility in ('schools', 'partners')`;
const WHOEVER = sql`true`;

/** In talks or in partnership: both have joined, and it has not ended. */
const OPEN = sql`partnerships.state in ('in-talks', 'active', 'paused')`;

const CANDIDATE = sql`
  select ${FACTS}, wanted_modes as "wantedModes", region, marks.*, (
    select count(*)::int from participations join partnerships on partnerships.id = partnership_id
    where school_id = schools.id and participations.state = 'joined' and ${OPEN}) as "openPartnerships"
  from schools cross join lateral (
    select ${maskOf('offer', BY_SCHOOLS)} as "openOffers", ${maskOf('need', BY_SCHOOLS)} as "openNeeds",
      ${maskOf('offer', BY_PARTNERS)} as "partnerOffers", ${maskOf('need', BY_PARTNERS)} as "partnerNeeds"
    from school_marks where school_id = schools.id) as marks
  where verified_at is not null`;

@Injectable()
export class CandidatesReader {
  constructor(private readonly database: Database) {}

  /** Every verified school, in batches that a process can hold beside all else. */
  async *all(): AsyncGenerator<Candidate[]> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.database.rows<CandidateRow>(
        sql`${CANDIDATE} and schools.id > ${after} order by schools.id limit ${BATCH}`,
      );
      yield rows.map(candidateOf);
      if (rows.length < BATCH) return;
      after = rows.at(-1)?.id ?? after;
    }
  }

  /** Those of the ids that can be matched; a school that is missing in the answer cannot. */
  async some(ids: readonly string[]): Promise<Candidate[]> {
    const rows = await this.database.rows<CandidateRow>(sql`${CANDIDATE} and schools.id = any(${[...ids]}::uuid[])`);
    return rows.map(candidateOf);
  }

  /** Read afresh for every question, so our own answers count at once. */
  async ours(schoolId: string): Promise<OurSide> {
    const row = await this.database.one<OurRow>(sql`
      select ${FACTS}, verified_at is not null as "isVerified", marks.*, array(
        select distinct theirs.school_id from participations as own join partnerships on partnerships.id = own.partnership_id
          join participations as theirs on theirs.partnership_id = own.partnership_id
        where own.school_id = schools.id and own.state = 'joined' and theirs.state = 'joined'
          and theirs.school_id <> own.school_id and ${OPEN}) as "partnerIds"
      from schools cross join lateral (
        select ${maskOf('offer', WHOEVER)} as offers, ${maskOf('need', WHOEVER)} as needs
        from school_marks where school_id = schools.id) as marks
      where schools.id = ${schoolId}`);
    if (!row) throw new NotFound();
    const { id, isVerified, offers, needs, languages, partnerIds } = row;
    return { id, isVerified, offers, needs, languages, partnerIds, ...placeOf(row) };
  }
}

function candidateOf(row: CandidateRow): Candidate {
  const { id, openOffers, openNeeds, partnerOffers, partnerNeeds, languages, wantedModes, region, openPartnerships } =
    row;
  return {
    id,
    openOffers,
    openNeeds,
    partnerOffers,
    partnerNeeds,
    languages,
    wantedModes,
    region,
    openPartnerships,
    ...placeOf(row),
  };
}

function placeOf(row: Facts): { settlementGroup: SettlementGroup | null; position: Position | null } {
  const { latitude, longitude, settlementKind } = row;
  return {
    settlementGroup:
      settlementKind === null ? row.settlementGroup : settlementGroup(settlementKind, row.settlementGroup),
    position: latitude === null || longitude === null ? null : { lat: latitude, lon: longitude },
  };
}
