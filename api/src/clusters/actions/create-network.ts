import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Database, Forbidden, sql } from '../../platform/index.js';
import { mayCreateNetwork } from '../clusters.policy.js';
import type { CreateNetworkDto, NetworkDto } from '../dto/network.dto.js';
import { NetworksReader } from '../networks.reader.js';

@Injectable()
export class CreateNetwork {
  constructor(
    private readonly database: Database,
    private readonly networks: NetworksReader,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, input: CreateNetworkDto): Promise<NetworkDto> {
    if (!mayCreateNetwork(actor)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const id = uuid();
        await tx.rows(sql`insert into networks (id, name) values (${id}, ${JSON.stringify(input.name)})`);
        await this.audit.record(tx, { action: 'network.created', subject: id });
        return id;
      },
      read: (from, id) => this.networks.view(from, id),
    });
  }
}
