import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Database, Forbidden, sql, UnsettledFiles } from '../../platform/index.js';
import type { ResourceDto } from '../dto/resource.dto.js';
import { Resource } from '../resource.entity.js';
import { mayChange } from '../resources.policy.js';
import { ResourcesReader } from '../resources.reader.js';

@Injectable()
export class RemoveResource {
  constructor(
    private readonly database: Database,
    private readonly resources: ResourcesReader,
    private readonly unsettled: UnsettledFiles,
    private readonly audit: AuditTrail,
  ) {}

  /** Takes it out of the library, its files with it; whoever could see it has lost it with the next request. */
  async execute(actor: Actor, id: string, version: number): Promise<void> {
    const seen = await this.resources.visible(actor, id);
    if (!mayChange(actor, seen)) throw new Forbidden();
    let files: string[] = [];
    await this.database.transaction<ResourceDto | undefined>(actor, {
      work: async (tx) => {
        const resource = await tx.lock(Resource, id, version);
        const rows = await tx.rows<{ key: string }>(
          sql`delete from resource_files where resource_id = ${id} returning store_key as key`,
        );
        files = rows.map(({ key }) => key);
        await this.unsettled.release(tx, files);
        await tx.remove(resource);
        await this.audit.record(tx, {
          action: 'resource.removed',
          subject: id,
          schools: [seen.schoolId],
          data: { scope: seen.scope, partnershipId: seen.partnershipId },
        });
        return id;
      },
      read: (from) => this.resources.ifVisible(from, id, actor),
    });
    await Promise.all(files.map((key) => this.unsettled.remove(key)));
  }
}
