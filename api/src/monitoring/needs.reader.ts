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
        select school_id, number, mark from school_marks join schools on schools.id = school_id
        where cluster_id = ${clusterId} and verified_at is not null and mark in ('need', 'offer') and mark_visibility = 'schools'
      ), counted as (
        select number, count(*) filter (where mark = 'need')::int as needs, count(*) filter (where mark = 'offer')::int as offers
        from marks group by number
      ), elsewhere as (
        select number, count(*)::int as offers
        from counted join school_marks using (number)
          join schools on schools.id = school_id join clusters on clusters.id = cluster_id
        where counted.offers = 0 and mark = 'offer' and mark_visibility = 'schools' and verified_at is not null
          and network_id = ${network.id}
        group by number
      )
      select (select count(distinct school_id)::int from marks) as schools,
        coalesce((
          select json_agg(json_build_object('number', number, 'needs', needs, 'offers', counted.offers,
            'offersElsewhere', case when counted.offers = 0 then coalesce(elsewhere.offers, 0) end) order by number)
          from counted left join elsewhere using (number)), '[]') as items`);
    return counted ?? { schools: 0, items: [] };
  }
}
