import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { Clock, sql, type Transaction, ValidationFailed } from '../../platform/index.js';
import { DutiesNeedHeir } from '../accounts.errors.js';
import { Duties } from '../memberships/duties.js';
import type { Person } from './person.entity.js';

/** What happens when a person leaves a school. */
@Injectable()
export class Departure {
  constructor(
    private readonly duties: Duties,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async of(tx: Transaction, person: Person, heirId: string | undefined): Promise<void> {
    const { id, schoolId, userId } = person;
    const passedOn = await this.passOn(tx, person, heirId);
    const now = this.clock.now();
    await tx.rows(sql`update memberships set ended_at = ${now} where person_id = ${id} and ended_at is null`);
    await tx.rows(sql`update persons set left_at = ${now}, version = version + 1 where id = ${id}`);
    // A link made for them, and never opened, would let them in again.
    await tx.rows(sql`
      update joining_links set expires_at = ${now} where person_id = ${id} and used_at is null and expires_at > ${now}`);
    await this.audit.record(tx, {
      action: 'member.removed',
      subject: id,
      schools: [schoolId],
      data: { userId, heirId: passedOn ? heirId : null },
    });
  }

  private async passOn(tx: Transaction, { id, schoolId }: Person, heirId: string | undefined): Promise<boolean> {
    const duties = await this.duties.of(tx, id);
    if (duties.length === 0) return false;
    if (heirId === undefined) throw new DutiesNeedHeir();
    const heir = await tx.one(sql`
      select from persons where id = ${heirId} and id <> ${id} and school_id = ${schoolId} and left_at is null for share`);
    if (!heir) throw new ValidationFailed([{ path: 'heirId', code: 'not-one-of' }]);
    await this.duties.passOn(tx, { schoolId, from: id, to: heirId });
    return true;
  }
}
