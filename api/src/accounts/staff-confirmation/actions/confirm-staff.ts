import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Clock, Database, Forbidden, NotFound, sql, Stale } from '../../../platform/index.js';
import { mayConfirmStaff, maySeeMembers } from '../../accounts.policy.js';
import type { StaffConfirmationDto } from '../../dto/staff-confirmation.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { schoolYearOf } from '../school-year.js';
import { StaffConfirmationReader } from '../staff-confirmation.reader.js';

@Injectable()
export class ConfirmStaff {
  constructor(
    private readonly database: Database,
    private readonly confirmations: StaffConfirmationReader,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Once each school year: whoever led last year may not lead now, and numbers change over the summer. */
  async execute(actor: Actor, schoolId: string, version: number): Promise<StaffConfirmationDto> {
    if (!maySeeMembers(actor, schoolId)) throw new NotFound();
    if (!mayConfirmStaff(actor, schoolId)) throw new Forbidden();
    const year = schoolYearOf(this.clock.today());
    return this.database.transaction(actor, {
      work: async (tx) => {
        const confirmed = await tx.rows(sql`
          insert into staff_confirmations (school_id, school_year, confirmed_by, confirmed_at)
          select ${schoolId}, ${year}, ${actor.userId}, ${this.clock.now()} where ${version} = 0
          on conflict do nothing returning school_year`);
        if (confirmed.length === 0) throw new Stale(schoolId);
        await this.audit.record(tx, {
          action: 'staff.confirmed',
          subject: schoolId,
          schools: [schoolId],
          data: { schoolYear: year },
        });
        return schoolId;
      },
      read: (from) => this.confirmations.read(from, schoolId),
    });
  }
}
