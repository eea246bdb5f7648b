import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, Forbidden, NotFound } from '../../../platform/index.js';
import { mayAdmitStaff, maySeeMembers } from '../../accounts.policy.js';
import type { Actor } from '../../memberships/actor.js';
import { StaffLinks } from '../staff-links.js';

@Injectable()
export class ShutStaffLink {
  constructor(
    private readonly database: Database,
    private readonly links: StaffLinks,
    private readonly audit: AuditTrail,
  ) {}

  /** From now on it leads nowhere, whoever still has it; those who wait already go on waiting. */
  async execute(actor: Actor, schoolId: string): Promise<void> {
    if (!maySeeMembers(actor, schoolId)) throw new NotFound();
    if (!mayAdmitStaff(actor, schoolId)) throw new Forbidden();
    await this.database.transaction(actor, {
      work: async (tx) => {
        if (await this.links.shut(tx, schoolId)) {
          await this.audit.record(tx, { action: 'staff-link.shut', subject: schoolId, schools: [schoolId] });
        }
        return schoolId;
      },
      read: () => Promise.resolve(undefined),
    });
  }
}
