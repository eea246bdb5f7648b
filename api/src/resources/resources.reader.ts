import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import {
  Clock,
  Database,
  DEFAULT_PAGE,
  instantText,
  Json,
  jsonOf,
  NotFound,
  type Queryable,
  readCursor,
  type Sql,
  sql,
  writtenPage,
  type WrittenPage,
} from '../platform/index.js';
import type { ResourceDto, ResourcePageDto, ResourceSummaryDto } from './dto/resource.dto.js';
import type { ResourcesQuery } from './dto/resources.query.js';
import { asTsQuery, filtersOf, searchedWords } from './resource-search.js';
import { fileVisibleTo, visibleTo } from './resource-visibility.js';
import { type Audience, type JudgedResource, libraryVerbs, resourceVerbs } from './resources.policy.js';

export type ResourceView = JudgedResource & Audience & { id: string; version: number };

type DetailRow = Omit<ResourceDto, 'can' | 'createdAt' | 'updatedAt'> &
  JudgedResource & { createdAt: string; updatedAt: string };

type Page = WrittenPage<ResourceSummaryDto>;

const JUDGED = sql`
  resources.id, resources.version, resources.school_id as "schoolId", resources.author_id as "authorId", resources.scope,
  resources.partnership_id as "partnershipId",
  exists(select from memberships where person_id = resources.author_id and ended_at is null) as "authorActs"`;

const BRIEF = sql`
  resources.id, resources.scope, resources.partnership_id as "partnershipId", resources.kind, resources.title, resources.subject,
  resources.language, resources.licence, ${instantText(sql`resources.created_at`)} as "createdAt",
  case when grade_from is null then null
    else json_build_object('from', grade_from, 'to', grade_to, 'planYears', plan_years, 'schoolYear', school_year) end as grades,
  (select json_build_object('id', schools.id, 'name', schools.name) from schools where schools.id = resources.school_id) as school,
  (select json_build_object('id', persons.id, 'name', persons.name) from persons where persons.id = resources.author_id) as author`;

const SHARED_WITH = sql`
  coalesce((select json_agg(json_build_object('id', schools.id, 'name', schools.name) order by name_sort collate "ky-x-icu", schools.id)
    from participations join schools on schools.id = participations.school_id
    where participations.partnership_id = resources.partnership_id and participations.state = 'joined'
      and participations.school_id <> resources.school_id), '[]') as "sharedWith"`;

@Injectable()
export class ResourcesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * What this person may see, the newest first; with words, what fits them best first. Words that nothing is spelt like
   * are looked for once more among similar ones, on one page.
   */
  async list(actor: Actor, query: ResourcesQuery): Promise<Json<ResourcePageDto>> {
    const words = searchedWords(query.q);
    const found = words.length === 0 ? await this.newest(actor, query) : await this.found(actor, query, words);
    const isSimilar = words.length > 0 && found.empty && query.cursor === undefined;
    const shown = isSimilar ? await this.alike(actor, query, words) : found;
    return Json.object<ResourcePageDto>({
      items: shown.items,
      nextCursor: shown.nextCursor,
      similar: isSimilar && !shown.empty,
      can: libraryVerbs(actor),
    });
  }

  /** @throws NotFound for whoever it is not for */
  async visible(actor: Actor, id: string): Promise<ResourceView> {
    const found = await this.database.one<ResourceView>(
      sql`select ${JUDGED} from resources where resources.id = ${id} and ${visibleTo(actor)}`,
    );
    if (!found) throw new NotFound();
    return found;
  }

  /** @throws NotFound for whoever it is not for */
  one(actor: Actor, id: string): Promise<ResourceDto> {
    return this.view(this.database, id, actor);
  }

  async view(from: Queryable, id: string, actor: Actor): Promise<ResourceDto> {
    const found = await this.ifVisible(from, id, actor);
    if (!found) throw new NotFound();
    return found;
  }

  async ifVisible(from: Queryable, id: string, actor: Actor): Promise<ResourceDto | undefined> {
    const row = await from.one<DetailRow>(sql`
      select ${JUDGED}, ${BRIEF}, description, source, link, ${instantText(sql`updated_at`)} as "updatedAt", ${SHARED_WITH}, ${this.filesFor(actor)}
      from resources where resources.id = ${id} and ${visibleTo(actor)}`);
    if (!row) return undefined;
    const { schoolId, authorId, authorActs, ...shown } = row;
    return { ...shown, can: resourceVerbs(actor, { schoolId, authorId, authorActs }) };
  }

  private newest(actor: Actor, query: ResourcesQuery): Promise<Page> {
    const after = readCursor(query.cursor, 2);
    return this.page(
      query,
      sql`
      select resources.id, resources.created_at::text as sort, ${this.line(actor)} as item from resources
      where ${visibleTo(actor, query.scope)} and ${filtersOf(query)}
        and ${after ? sql`(resources.created_at, resources.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql`true`}
      order by resources.created_at desc, resources.id desc`,
    );
  }

  private found(actor: Actor, query: ResourcesQuery, words: readonly string[]): Promise<Page> {
    const after = readCursor(query.cursor, 2);
    return this.page(
      query,
      sql`
      with ranked as (
        select resources.*, ts_rank(search, ${asTsQuery(words)}::tsquery) as rank from resources
        where search @@ ${asTsQuery(words)}::tsquery and ${visibleTo(actor, query.scope)} and ${filtersOf(query)})
      select resources.id, rank::text as sort, ${this.line(actor)} as item from ranked as resources
      where ${after ? sql`(rank, resources.id) < (${after[0]}::real, ${after[1]}::uuid)` : sql`true`}
      order by rank desc, resources.id desc`,
    );
  }

  private async alike(actor: Actor, query: ResourcesQuery, words: readonly string[]): Promise<Page> {
    const closest = await this.page(
      query,
      sql`
      select resources.id, alike.likeness::text as sort, ${this.line(actor)} as item
      from resources_worded_like(${[...words]}::text[]) as alike join resources on resources.id = alike.resource_id
      where ${visibleTo(actor, query.scope)} and ${filtersOf(query)}
      order by alike.likeness desc, resources.id desc`,
    );
    return { ...closest, nextCursor: null };
  }

  private page(query: ResourcesQuery, lines: Sql): Promise<Page> {
    return writtenPage<ResourceSummaryDto>(this.database, lines, query.limit ?? DEFAULT_PAGE);
  }

  private line(actor: Actor): Sql {
    return jsonOf(sql`${BRIEF}, ${this.filesInBrief(actor)}`);
  }

  private filesInBrief(actor: Actor): Sql {
    return sql`
      (select json_build_object('count', count(*), 'bytes', coalesce(sum(bytes), 0), 'formats', coalesce(json_agg(distinct format), '[]'))
        from resource_files where resource_id = resources.id and ${fileVisibleTo(actor, this.clock.today())}) as files`;
  }

  private filesFor(actor: Actor): Sql {
    return sql`
      coalesce((select json_agg(json_build_object('id', id, 'format', format, 'name', name, 'bytes', bytes, 'childShown', child_shown,
          'consentUntil', consent_until, 'createdAt', to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          order by created_at, id)
        from resource_files where resource_id = resources.id and ${fileVisibleTo(actor, this.clock.today())}), '[]') as files`;
  }
}
