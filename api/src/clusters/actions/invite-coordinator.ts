import { Injectable } from '@nestjs/common';
import { type Actor, JoiningLinks, type JoiningLinkDto } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Database, Forbidden } from '../../platform/index.js';
import { mayInviteCoordinator } from '../clusters.policy.js';
import { ClustersReader } from '../clusters.reader.js';
import type { InviteCoordinatorDto } from '../dto/cluster.dto.js';

@Injectable()
export class InviteCoordinator {
  constructor(
    private readonly database: Database,
    private readonly clusters: ClustersReader,
    private readonly links: JoiningLinks,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, clusterId: string, { name }: InviteCoordinatorDto): Promise<JoiningLinkDto> {
    await this.clusters.one(actor, clusterId);
    if (!mayInviteCoordinator(actor)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const id = await this.links.create(tx, { role: 'coordinator', name, clusterId });
        await this.audit.record(tx, { action: 'coordinator.invited', subject: id, data: { clusterId } });
        return id;
      },
      read: (from, id) => this.links.shown(from, id),
    });
  }
}
