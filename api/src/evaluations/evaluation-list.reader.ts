import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { allOf, Database, DEFAULT_PAGE, pageOf, readCursor, type Sql, sql } from '../platform/index.js';
import type { EvaluationPageDto, EvaluationsQuery, EvaluationSummaryDto } from './dto/evaluation-list.dto.js';
import { LINKS } from './evaluation-row.js';

interface Row extends EvaluationSummaryDto {
  id: string;
  sortDay: string;
}

export interface LinkFilter {
  indicator?: string | undefined;
  schoolId?: string | undefined;
  partnershipId?: string | undefined;
}

@Injectable()
export class EvaluationListReader {
  constructor(private readonly database: Database) {}

  /** Views that are open to the reader, or those that their schools still owe, latest event first. */
  async list(actor: Actor, query: EvaluationsQuery): Promise<EvaluationPageDto> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const after = readCursor(query.cursor, 2);
    const which =
      query.waiting === undefined
        ? sql`${SUMMARIES} where ${openTo(actor)} and ${matching(query)}`
        : sql`${PLACES} where ${waitingFor(actor)} and ${matching(query)}`;
    const rows = await this.database.rows<Row>(sql`
      select * from (${which}) found
      where ${after ? sql`("sortDay", id) < (${after[0]}, ${after[1]}::uuid)` : sql`true`}
      order by "sortDay" desc, id desc limit ${limit + 1}`);
    return pageOf(rows, limit, summary, (row) => [row.sortDay, row.id]);
  }

  /** Every view open to the reader that names the indicator, in the order of the days: marks on its timeline. */
  async linkedTo(
    actor: Actor,
    filter: LinkFilter & { indicator: string },
    limit: number,
  ): Promise<EvaluationSummaryDto[]> {
    const rows = await this.database.rows<Row>(sql`
      select * from (
        ${SUMMARIES} where evaluations.state = 'submitted' and ${openTo(actor)} and ${matching(filter)}
        order by coalesce(ends_on, starts_on) desc, evaluations.id desc limit ${limit}) latest
      order by "sortDay", id`);
    return rows.map(summary);
  }

  /** How many events of the whole network named the indicator, by month: what everybody may know. */
  async monthlyCounts(indicator: string): Promise<{ month: string; events: number }[]> {
    return this.database.rows(sql`
      select to_char(coalesce(ends_on, starts_on), 'YYYY-MM') as month, count(distinct events.id)::int as events
      from evaluation_indicators
        join evaluations on evaluations.id = evaluation_id and evaluations.state = 'submitted'
        join events on events.id = event_id
      where indicator = ${indicator} and starts_on is not null group by 1 order by 1`);
  }
}

const COLUMNS: Sql = sql`
  coalesce(evaluations.id, events.id) as id, events.id as "eventId", schools.id as "schoolId", schools.name as "schoolName",
  partnership_id as "partnershipId", events.kind, title, events.lang as "titleLang",
  coalesce(ends_on, starts_on)::text as "heldOn", coalesce(ends_on, starts_on)::text as "sortDay",
  coalesce(evaluations.state, 'draft') as state, coalesce(evaluations.lang, events.lang) as lang, outcome, ${LINKS}`;

const SUMMARIES: Sql = sql`
  select ${COLUMNS}
  from evaluations join events on events.id = event_id join schools on schools.id = evaluations.school_id`;

/** Every place that a school has in a held event, written or not. */
const PLACES: Sql = sql`
  select ${COLUMNS}
  from event_schools place join events on events.id = place.event_id and events.state = 'held'
    join schools on schools.id = place.school_id
    left join evaluations on evaluations.event_id = events.id and evaluations.school_id = place.school_id`;

/**
 * The policy’s rule for one view, as a condition for many. Only events of the reader’s own schools can hold any: said first,
 * or every view of the country would be looked at.
 */
const openTo = (actor: Actor): Sql => sql`
  events.id in (select event_id from event_schools where school_id = any(${actor.schoolIds}::uuid[])) and (
  evaluations.school_id = any(${actor.schoolIds}::uuid[])
  or evaluations.state = 'submitted' and exists (
    select from event_schools own where own.event_id = events.id and own.school_id = any(${actor.schoolIds}::uuid[])
      and (events.state = 'evaluated' or exists (
        select from evaluations mine
        where mine.event_id = events.id and mine.school_id = own.school_id and mine.state = 'submitted'))))`;

const waitingFor = (actor: Actor): Sql => sql`
  schools.id = any(${actor.schoolIds}::uuid[]) and evaluations.state is distinct from 'submitted'`;

const matching = ({ indicator, schoolId, partnershipId }: LinkFilter): Sql =>
  allOf([
    schoolId === undefined ? undefined : sql`schools.id = ${schoolId}`,
    partnershipId === undefined ? undefined : sql`events.partnership_id = ${partnershipId}`,
    indicator === undefined
      ? undefined
      : sql`exists (select from evaluation_indicators where evaluation_id = evaluations.id and indicator = ${indicator})`,
  ]);

const summary = (row: Row): EvaluationSummaryDto => ({
  eventId: row.eventId,
  schoolId: row.schoolId,
  schoolName: row.schoolName,
  partnershipId: row.partnershipId,
  kind: row.kind,
  title: row.title,
  titleLang: row.titleLang,
  heldOn: row.heldOn,
  state: row.state,
  lang: row.lang,
  outcome: row.outcome,
  indicators: row.indicators,
});
