import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Database, Forbidden, NotFound, sql } from '../platform/index.js';
import type { ClusterNeedsDto } from './dto/overview.dto.js';
import { maySeeCounts } from './monitoring.policy.js';

@Injectable()
export class NeedsReader {
  constructor(private readonly database: Database) {}

  /**
   * What schools of a cluster need and offer, counted by question. Only marks that are open to every verified school count: what
   * a school keeps for its partners changes nothing here.
   * @throws NotFound when there is no such cluster, Forbidden for whoever does not watch over it
   */
  async cluster(actor: Actor, clusterId: string): Promise<ClusterNeedsDto> {
    const network = await this.database.one<{ id: string }>(sql`
      select network_id as id from clusters where id = ${clusterId}`);
    if (!network) throw new NotFound();
    if (!maySeeCounts(actor, clusterId)) throw new Forbidden();
    const counted = await this.database.one<ClusterNeedsDto>(sql`
      with marks as (
        select school_id, cluster_id, number, mark from school_marks join schools on schools.id = school_id
        where mark in ('need', 'offer') and mark_visibility = 'schools' and verified_at is not null
          and cluster_id in (select id from clusters where network_id = ${network.id})
      ), counted as (
        select number,
          count(*) filter (where mark = 'need' and cluster_id = ${clusterId})::int as needs,
          count(*) filter (where mark = 'offer' and cluster_id = ${clusterId})::int as offers,
          count(*) filter (where mark = 'offer' and cluster_id <> ${clusterId})::int as "offersElsewhere"
        from marks group by number
      )
      select (select count(distinct school_id)::int from marks where cluster_id = ${clusterId}) as schools,
        coalesce((select json_agg(counted order by number) from counted where needs + offers > 0), '[]') as items`);
    return counted ?? { schools: 0, items: [] };
  }
}
