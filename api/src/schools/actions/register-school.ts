import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Database, Forbidden, sql, type Transaction, ValidationFailed } from '../../platform/index.js';
import type { SchoolDto } from '../dto/school.dto.js';
import type { RegisterSchoolDto } from '../dto/write-school.dto.js';
import { School } from '../school.entity.js';
import { applyFacts } from '../school-facts.js';
import { mayRegisterSchool } from '../schools.policy.js';
import { SchoolsReader } from '../schools.reader.js';
import { departmentOf } from './department-of.js';

@Injectable()
export class RegisterSchool {
  constructor(
    private readonly database: Database,
    private readonly schools: SchoolsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** Enters a school into the directory; nobody stands behind it until it is claimed. */
  async execute(actor: Actor, { clusterId = null, country = 'KG', ...facts }: RegisterSchoolDto): Promise<SchoolDto> {
    if (!mayRegisterSchool(actor)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        await refuseUnknownCluster(tx, clusterId);
        const school = tx.manager.create(School, { ...EMPTY, id: uuid(), country, clusterId });
        applyFacts(school, facts);
        school.departmentId = await departmentOf(tx, school);
        await tx.save(school);
        await this.audit.record(tx, { action: 'school.registered', subject: school.id, schools: [school.id] });
        return school.id;
      },
      read: (from, id) => this.schools.view(from, id, actor),
    });
  }
}

/** What nobody has said yet. */
const EMPTY = {
  directoryKey: null,
  region: null,
  district: null,
  settlement: null,
  settlementKind: null,
  settlementGroup: null,
  gradeFrom: null,
  gradeTo: null,
};

async function refuseUnknownCluster(tx: Transaction, clusterId: string | null): Promise<void> {
  if (clusterId === null || (await tx.one(sql`select from clusters where id = ${clusterId}`))) return;
  throw new ValidationFailed([{ path: 'clusterId', code: 'not-one-of' }]);
}
