import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Database, DEFAULT_PAGE, NotFound, pageOf, type Queryable, readCursor, sql } from '../platform/index.js';
import { clustersVerbs, clusterVerbs, maySeeCoordinators } from './clusters.policy.js';
import type { ClusterDto, ClusterPageDto, ClustersQuery, ClusterSummaryDto } from './dto/cluster.dto.js';
import type { DepartmentListDto } from './dto/department.dto.js';

type SummaryRow = ClusterSummaryDto & { sort: string };

@Injectable()
export class ClustersReader {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: ClustersQuery): Promise<ClusterPageDto> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const after = readCursor(query.cursor, 2);
    const rows = await this.database.rows<SummaryRow>(sql`
      select id, network_id as "networkId", name, name_sort as sort from clusters
      where ${query.networkId === undefined ? sql`true` : sql`network_id = ${query.networkId}`}
        and ${after ? sql`(name_sort collate "ky-x-icu", id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`}
      order by name_sort collate "ky-x-icu", id limit ${limit + 1}`);
    const page = pageOf(
      rows,
      limit,
      ({ id, networkId, name }) => ({ id, networkId, name }),
      (row) => [row.sort, row.id],
    );
    return { ...page, can: clustersVerbs(actor) };
  }

  one(actor: Actor, id: string): Promise<ClusterDto> {
    return this.view(this.database, id, actor);
  }

  async view(from: Queryable, id: string, actor: Actor): Promise<ClusterDto> {
    const cluster = await from.one<Omit<ClusterDto, 'can'>>(sql`
      select clusters.id, network_id as "networkId", clusters.name, networks.name as "networkName", clusters.version,
        coalesce((
          select json_agg(json_build_object('id', users.id, 'name', users.name, 'since', since) order by since)
          from appointments join users on users.id = user_id
          where role = 'coordinator' and ended_at is null
            and (cluster_id = clusters.id or appointments.network_id = clusters.network_id)), '[]') as coordinators
      from clusters join networks on networks.id = network_id where clusters.id = ${id}`);
    if (!cluster) throw new NotFound();
    const coordinators = maySeeCoordinators(actor, id) ? cluster.coordinators : [];
    return { ...cluster, coordinators, can: clusterVerbs(actor, id) };
  }

  /** The caller’s own first, then by region: one is found by its place, nobody pages through them. */
  async departments(actor: Actor): Promise<DepartmentListDto> {
    const items = await this.database.rows<DepartmentListDto['items'][number]>(sql`
      select id, place, kind, region, name from departments
      order by id = any (${[...actor.departmentIds]}::uuid[]) desc, region, place`);
    return { items };
  }
}
