import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Clock, Database, Forbidden } from '../../platform/index.js';
import type { ResourceDto } from '../dto/resource.dto.js';
import type { ChangeResourceDto } from '../dto/resource-input.dto.js';
import { ResourceAudience } from '../resource-audience.js';
import { Resource } from '../resource.entity.js';
import { refuseContradictions } from '../resource-rules.js';
import { AuthorDecides } from '../resources.errors.js';
import { loseNames } from '../files/file-shelf.js';
import { asksAnew, mayChange, maySetTerms, reachesFurther } from '../resources.policy.js';
import { ResourcesReader } from '../resources.reader.js';

@Injectable()
export class ChangeResource {
  constructor(
    private readonly database: Database,
    private readonly resources: ResourcesReader,
    private readonly audience: ResourceAudience,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws AuthorDecides when it would go further, or under another licence, without the author's word */
  async execute(actor: Actor, id: string, version: number, input: ChangeResourceDto): Promise<ResourceDto> {
    const seen = await this.resources.visible(actor, id);
    if (!mayChange(actor, seen)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const resource = await tx.lock(Resource, id, version);
        const { scope, partnershipId, licence, schoolId } = resource;
        const before = { scope, partnershipId };
        resource.describe(input);
        refuseContradictions(resource);
        const further = reachesFurther(before, resource);
        if ((further || resource.licence !== licence) && !maySetTerms(actor, seen)) throw new AuthorDecides();
        const admitted = asksAnew(before, resource) ? await this.audience.admit(tx, actor, schoolId, resource) : [];
        const schools = further ? admitted : [schoolId];
        resource.updatedAt = this.clock.now();
        await tx.save(resource);
        if (resource.kind === 'pupil-work') await loseNames(tx, id);
        await this.audit.record(tx, {
          action: further ? 'resource.shared' : 'resource.changed',
          subject: id,
          schools,
          data: {
            kind: resource.kind,
            scope: resource.scope,
            partnershipId: resource.partnershipId,
            schoolId,
            was: before,
          },
        });
        return id;
      },
      read: (from) => this.resources.view(from, id, actor),
    });
  }
}
