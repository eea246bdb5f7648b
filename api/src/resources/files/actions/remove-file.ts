import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../accounts/index.js';
import { AuditTrail } from '../../../audit/index.js';
import { Database, Forbidden, NotFound, UnsettledFiles } from '../../../platform/index.js';
import type { ResourceDto } from '../../dto/resource.dto.js';
import { Resource } from '../../resource.entity.js';
import { mayChange } from '../../resources.policy.js';
import { ResourcesReader } from '../../resources.reader.js';
import { FileShelf } from '../file-shelf.js';

@Injectable()
export class RemoveFile {
  constructor(
    private readonly database: Database,
    private readonly resources: ResourcesReader,
    private readonly shelf: FileShelf,
    private readonly unsettled: UnsettledFiles,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, id: string, fileId: string, version: number): Promise<void> {
    const seen = await this.resources.visible(actor, id);
    if (!mayChange(actor, seen)) throw new Forbidden();
    let key: string | undefined;
    await this.database.transaction<ResourceDto | undefined>(actor, {
      work: async (tx) => {
        key = await this.shelf.take(tx, await tx.lock(Resource, id, version), fileId);
        if (key === undefined) throw new NotFound();
        await this.audit.record(tx, {
          action: 'resource.file-removed',
          subject: id,
          schools: [seen.schoolId],
          data: { fileId },
        });
        return id;
      },
      read: (from) => this.resources.ifVisible(from, id, actor),
    });
    // Only after the commit: a row without its file would be worse than a file without its row.
    if (key !== undefined) await this.unsettled.remove(key);
  }
}
