import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import {
  Database,
  DEFAULT_PAGE,
  Json,
  jsonOf,
  NotFound,
  type PageQuery,
  type Queryable,
  readCursor,
  type Sql,
  sql,
  writtenPage,
  type WrittenPage,
} from '../platform/index.js';
import type { SchoolDto, SchoolPageDto, SchoolSummaryDto } from './dto/school.dto.js';
import { SchoolsQuery } from './dto/schools.query.js';
import { filtersOf, STANDING, wordsOf } from './school-search.js';
import { maySeeContacts, schoolsVerbs, schoolVerbs } from './schools.policy.js';

const SUMMARY = sql`
  schools.id, schools.name, schools.kind, schools.ownership, schools.country, schools.region, schools.district,
  schools.settlement, schools.settlement_group as "settlementGroup", schools.instruction_languages as "instructionLanguages",
  schools.cluster_id as "clusterId", ${STANDING} as standing`;

const LINE = sql`schools.id, schools.name_sort as sort, ${jsonOf(SUMMARY)} as item`;

const PROFILE = sql`
  programme_status as "programmeStatus", settlement_kind as "settlementKind", address, latitude, longitude,
  grade_from as "gradeFrom", grade_to as "gradeTo", pupils, teachers, shifts, six_day_week as "sixDayWeek", website,
  json_build_object('email', email, 'phone', phone) as contacts, hosting_places as "hostingPlaces",
  partnerships_limit as "partnershipsLimit", wanted_modes as "wantedModes",
  directory_key is not null as "fromDirectory", schools.version`;

@Injectable()
export class SchoolsReader {
  constructor(private readonly database: Database) {}

  /** Schools by name. What nobody spells so is looked for once more among similar names, the closest first, on one page. */
  async list(actor: Actor, query: SchoolsQuery): Promise<Json<SchoolPageDto>> {
    const after = readCursor(query.cursor, 2);
    const words = wordsOf(query.q);
    const spelt = await this.page(
      query,
      sql`
      select ${LINE} from schools
      where ${filtersOf(query)} and ${words?.condition ?? sql`true`}
        and ${after ? sql`(schools.name_sort collate "ky-x-icu", schools.id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`}
      order by schools.name_sort collate "ky-x-icu", schools.id`,
    );
    const isSimilar = spelt.empty && words !== undefined && after === undefined;
    const found = isSimilar ? await this.similar(words.folded, query) : spelt;
    return Json.object<SchoolPageDto>({
      items: found.items,
      nextCursor: found.nextCursor,
      similar: isSimilar && !found.empty,
      can: schoolsVerbs(actor),
    });
  }

  async inCluster(actor: Actor, clusterId: string, query: PageQuery): Promise<Json<SchoolPageDto>> {
    if (!(await this.database.one(sql`select from clusters where id = ${clusterId}`))) throw new NotFound();
    return this.list(actor, Object.assign(new SchoolsQuery(), query, { clusterId }));
  }

  /** @throws NotFound when there is no such school */
  one(actor: Actor, id: string): Promise<SchoolDto> {
    return this.view(this.database, id, actor);
  }

  async view(from: Queryable, id: string, actor: Actor): Promise<SchoolDto> {
    const school = await from.one<Omit<SchoolDto, 'can'>>(sql`
      select ${SUMMARY}, ${PROFILE},
        (select json_build_object('id', clusters.id, 'name', clusters.name) from clusters where clusters.id = schools.cluster_id) as cluster,
        (select json_build_object('id', departments.id, 'name', departments.name) from departments
          where departments.id = schools.department_id) as department,
        (select json_build_object('id', claims.id, 'state', state, 'decideBy', decide_by, 'reason', reason,
          'contested', state = 'submitted' and exists (
            select from claims as other where other.school_id = schools.id and other.state = 'submitted' and other.id <> claims.id))
          from claims where claims.school_id = schools.id and user_id = ${actor.userId}
          order by created_at desc limit 1) as claim
      from schools where schools.id = ${id}`);
    if (!school) throw new NotFound();
    const contacts = maySeeContacts(actor) ? school.contacts : null;
    return { ...school, contacts, can: schoolVerbs(actor, school, school.claim?.state === 'submitted') };
  }

  private async similar(folded: string, query: SchoolsQuery): Promise<WrittenPage<SchoolSummaryDto>> {
    const closest = await this.page(
      query,
      sql`
      select ${LINE} from schools_named_like(${folded}) as alike join schools on schools.id = alike.school_id
      where ${filtersOf(query)}
      order by alike.likeness desc, schools.name_sort collate "ky-x-icu", schools.id`,
    );
    return { ...closest, nextCursor: null };
  }

  private page(query: SchoolsQuery, lines: Sql): Promise<WrittenPage<SchoolSummaryDto>> {
    return writtenPage<SchoolSummaryDto>(this.database, lines, query.limit ?? DEFAULT_PAGE);
  }
}
