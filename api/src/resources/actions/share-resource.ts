import { DEFAULT_LICENCE } from '@boordosh/shared/vocabulary';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Clock, Database, Forbidden, sql, type Transaction, ValidationFailed } from '../../platform/index.js';
import type { ResourceDto } from '../dto/resource.dto.js';
import type { ShareResourceDto } from '../dto/resource-input.dto.js';
import { ResourceAudience } from '../resource-audience.js';
import { Resource } from '../resource.entity.js';
import { refuseContradictions } from '../resource-rules.js';
import { mayNameAuthor, mayShare } from '../resources.policy.js';
import { ResourcesReader } from '../resources.reader.js';

@Injectable()
export class ShareResource {
  constructor(
    private readonly database: Database,
    private readonly resources: ResourcesReader,
    private readonly audience: ResourceAudience,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Enters it into the library, without files yet. */
  async execute(actor: Actor, input: ShareResourceDto): Promise<ResourceDto> {
    const { schoolId } = input;
    if (!mayShare(actor, schoolId)) throw new Forbidden();
    const authorId = input.authorId ?? actor.personIn(schoolId) ?? '';
    if (!mayNameAuthor(actor, schoolId, authorId)) throw new Forbidden();
    const resource = this.made(input, authorId);
    refuseContradictions(resource);
    return this.database.transaction(actor, {
      work: async (tx) => {
        await refuseStranger(tx, schoolId, authorId);
        const schools = await this.audience.admit(tx, actor, schoolId, resource);
        await tx.save(resource);
        const { id, kind, scope, partnershipId } = resource;
        await this.audit.record(tx, {
          action: 'resource.shared',
          subject: id,
          schools,
          data: { kind, scope, partnershipId, schoolId },
        });
        return id;
      },
      read: (from, id) => this.resources.view(from, id, actor),
    });
  }

  private made(input: ShareResourceDto, authorId: string): Resource {
    const now = this.clock.now();
    const resource = new Resource();
    Object.assign(resource, BLANK, { id: uuid(), schoolId: input.schoolId, authorId, createdAt: now, updatedAt: now });
    resource.describe(input);
    return resource;
  }
}

const BLANK = {
  description: null,
  subject: null,
  gradeFrom: null,
  gradeTo: null,
  planYears: null,
  schoolYear: null,
  licence: DEFAULT_LICENCE,
  source: null,
  link: null,
  partnershipId: null,
};

/** The author is one of the school's own, also when the lead enters the work for them. */
async function refuseStranger(tx: Transaction, schoolId: string, personId: string): Promise<void> {
  const known = await tx.one(
    sql`select from persons where id = ${personId} and school_id = ${schoolId} and left_at is null`,
  );
  if (!known) throw new ValidationFailed([{ path: 'authorId', code: 'not-one-of' }]);
}
