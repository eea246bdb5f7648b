import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Database, Forbidden, sql, ValidationFailed } from '../../platform/index.js';
import type { SchoolDto } from '../dto/school.dto.js';
import { School } from '../school.entity.js';
import { mayPutInCluster } from '../schools.policy.js';
import { SchoolsReader } from '../schools.reader.js';

@Injectable()
export class PutInCluster {
  constructor(
    private readonly database: Database,
    private readonly schools: SchoolsReader,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, id: string, version: number, clusterId: string | null): Promise<SchoolDto> {
    const seen = await this.schools.one(actor, id);
    if (!mayPutInCluster(actor, seen, clusterId)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const school = await tx.lock(School, id, version);
        if (clusterId !== null && !(await tx.one(sql`select from clusters where id = ${clusterId}`))) {
          throw new ValidationFailed([{ path: 'clusterId', code: 'not-one-of' }]);
        }
        const from = school.clusterId;
        school.clusterId = clusterId;
        await tx.save(school);
        const data = { from, to: clusterId };
        await this.audit.record(tx, { action: 'school.put-in-cluster', subject: id, schools: [id], data });
        return id;
      },
      read: (from) => this.schools.view(from, id, actor),
    });
  }
}
