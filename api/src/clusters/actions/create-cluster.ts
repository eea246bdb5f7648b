import { Injectable } from '@nestjs/common';
import { textIn } from '@boordosh/shared/formats';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Database, Forbidden, sql, ValidationFailed } from '../../platform/index.js';
import { mayCreateCluster } from '../clusters.policy.js';
import { ClustersReader } from '../clusters.reader.js';
import type { ClusterDto, CreateClusterDto } from '../dto/cluster.dto.js';

@Injectable()
export class CreateCluster {
  constructor(
    private readonly database: Database,
    private readonly clusters: ClustersReader,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, input: CreateClusterDto): Promise<ClusterDto> {
    if (!mayCreateCluster(actor)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const { networkId, name } = input;
        const network = await tx.one(sql`select from networks where id = ${networkId}`);
        if (!network) throw new ValidationFailed([{ path: 'networkId', code: 'not-one-of' }]);
        const id = uuid();
        await tx.rows(sql`
          insert into clusters (id, network_id, name, name_sort)
          values (${id}, ${networkId}, ${JSON.stringify(name)}, ${textIn(name, 'ky').text})`);
        await this.audit.record(tx, { action: 'cluster.created', subject: id, data: { networkId } });
        return id;
      },
      read: (from, id) => this.clusters.view(from, id, actor),
    });
  }
}
