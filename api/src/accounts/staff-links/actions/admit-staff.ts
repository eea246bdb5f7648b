import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Clock, Database, Forbidden, NotFound, sql, type Transaction } from '../../../platform/index.js';
import { mayAdmitStaff, maySeeMembers } from '../../accounts.policy.js';
import type { AdmitStaffDto, StaffRequestsDto } from '../../dto/staff-link.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { Colleagues } from '../colleagues.js';
import { StaffRequestsReader } from '../staff-requests.reader.js';

@Injectable()
export class AdmitStaff {
  constructor(
    private readonly database: Database,
    private readonly requests: StaffRequestsReader,
    private readonly colleagues: Colleagues,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** The list is ticked once: the people ticked are teachers of the school, and their numbers are theirs. */
  async execute(actor: Actor, schoolId: string, { admit, refuse }: AdmitStaffDto): Promise<StaffRequestsDto> {
    if (!maySeeMembers(actor, schoolId)) throw new NotFound();
    if (!mayAdmitStaff(actor, schoolId)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const strangers = refuse.filter((id) => !admit.includes(id));
        for (const { userId, phone } of await this.decide(tx, schoolId, admit, true)) {
          await this.colleagues.admit(tx, { userId, schoolId, phone });
        }
        const refused = await this.decide(tx, schoolId, strangers, false);
        await this.audit.record(tx, {
          action: 'staff-requests.decided',
          subject: schoolId,
          schools: [schoolId],
          data: { admitted: admit, refused: refused.map(({ id }) => id) },
        });
        return schoolId;
      },
      read: (from) => this.requests.ofSchool(from, schoolId),
    });
  }

  /** Those of them that still waited, and for this school. */
  private decide(tx: Transaction, schoolId: string, ids: readonly string[], admitted: boolean) {
    return tx.rows<{ id: string; userId: string; phone: string }>(sql`
      update staff_requests set decided_at = ${this.clock.now()}, decided_by = ${tx.caller.userId}, admitted = ${admitted}
      where id = any(${[...ids]}::uuid[]) and school_id = ${schoolId} and decided_at is null
      returning id, user_id as "userId", phone`);
  }
}
