import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../accounts/index.js';
import { AuditTrail } from '../../../audit/index.js';
import { type AcceptedFile, Database, FileIntake, Forbidden, type IncomingFile } from '../../../platform/index.js';
import type { ResourceDto } from '../../dto/resource.dto.js';
import type { AddFileDto } from '../../dto/resource-file.dto.js';
import { Resource } from '../../resource.entity.js';
import { mayChange } from '../../resources.policy.js';
import { ResourcesReader } from '../../resources.reader.js';
import { FileShelf } from '../file-shelf.js';

@Injectable()
export class AddFile {
  constructor(
    private readonly database: Database,
    private readonly resources: ResourcesReader,
    private readonly intake: FileIntake,
    private readonly shelf: FileShelf,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws FileRefused with the reason */
  async execute(actor: Actor, id: string, incoming: IncomingFile, said: AddFileDto): Promise<ResourceDto> {
    const seen = await this.resources.visible(actor, id);
    if (!mayChange(actor, seen)) throw new Forbidden();
    const file = await this.intake.accept(incoming);
    const kept = new Set<AcceptedFile>();
    try {
      return await this.database.transaction(actor, {
        work: async (tx) => {
          const resource = await tx.lock(Resource, id);
          const fileId = await this.shelf.put(tx, actor, resource, file, said);
          await this.audit.record(tx, {
            action: 'resource.file-added',
            subject: id,
            schools: [resource.schoolId],
            data: { fileId, format: file.format, bytes: file.bytes },
          });
          kept.add(file);
          return id;
        },
        read: (from) => this.resources.view(from, id, actor),
      });
    } finally {
      // A retry found the file of the first run in its place, or the work was refused.
      if (!kept.has(file)) await file.discard();
    }
  }
}
