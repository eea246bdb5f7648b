import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Database, Forbidden } from '../../platform/index.js';
import type { SchoolDto } from '../dto/school.dto.js';
import type { UpdateSchoolDto } from '../dto/write-school.dto.js';
import { School } from '../school.entity.js';
import { applyFacts, touchesIdentity } from '../school-facts.js';
import { IdentityLocked } from '../schools.errors.js';
import { mayEditIdentity, mayEditSchool } from '../schools.policy.js';
import { SchoolsReader } from '../schools.reader.js';
import { departmentOf } from './department-of.js';

@Injectable()
export class UpdateSchool {
  constructor(
    private readonly database: Database,
    private readonly schools: SchoolsReader,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, id: string, version: number, input: UpdateSchoolDto): Promise<SchoolDto> {
    await this.schools.one(actor, id);
    if (!mayEditSchool(actor, id)) throw new Forbidden();
    if (touchesIdentity(input) && !mayEditIdentity(actor, id)) throw new IdentityLocked();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const school = await tx.lock(School, id, version);
        applyFacts(school, input);
        school.departmentId = await departmentOf(tx, school);
        await tx.save(school);
        const fields = Object.entries(input).flatMap(([field, value]) => (value === undefined ? [] : [field]));
        await this.audit.record(tx, { action: 'school.updated', subject: id, schools: [id], data: { fields } });
        return id;
      },
      read: (from) => this.schools.view(from, id, actor),
    });
  }
}
