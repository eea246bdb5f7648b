import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, Forbidden, NotFound } from '../../../platform/index.js';
import { mayAdmitStaff, maySeeMembers } from '../../accounts.policy.js';
import type { StaffRequestsDto } from '../../dto/staff-link.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { StaffLinks } from '../staff-links.js';
import { StaffRequestsReader } from '../staff-requests.reader.js';

@Injectable()
export class OpenStaffLink {
  constructor(
    private readonly database: Database,
    private readonly links: StaffLinks,
    private readonly requests: StaffRequestsReader,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, schoolId: string): Promise<StaffRequestsDto> {
    if (!maySeeMembers(actor, schoolId)) throw new NotFound();
    if (!mayAdmitStaff(actor, schoolId)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const id = await this.links.create(tx, schoolId);
        await this.audit.record(tx, { action: 'staff-link.opened', subject: id, schools: [schoolId] });
        return id;
      },
      read: (from) => this.requests.ofSchool(from, schoolId),
    });
  }
}
