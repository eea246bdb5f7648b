import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { Clock, sql, type Transaction } from '../../platform/index.js';
import { Memberships } from '../memberships/memberships.js';

interface Colleague {
  userId: string;
  schoolId: string;
  phone: string;
}

/** Makes an account a teacher of the school that has recognised its owner. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly memberships: Memberships,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async admit(tx: Transaction, colleague: Colleague): Promise<void> {
    await this.verifyNumber(tx, colleague);
    const { userId, schoolId, phone } = colleague;
    const has = await tx.one(sql`
      select from memberships where user_id = ${userId} and school_id = ${schoolId} and ended_at is null limit 1`);
    if (has) return;
    const entered = await tx.one<{ id: string }>(sql`
      select id from persons
      where school_id = ${schoolId} and user_id is null and left_at is null and phone = ${phone} limit 1`);
    await this.memberships.grant(tx, { userId, schoolId, role: 'teacher', verified: true, personId: entered?.id });
    await tx.rows(sql`
      update persons set phone = ${phone} where school_id = ${schoolId} and user_id = ${userId}`);
    await this.audit.record(tx, {
      action: 'member.joined',
      subject: userId,
      schools: [schoolId],
      data: { role: 'teacher' },
    });
  }

  /** A number that another account signs in with stays there: one of the two was mistyped, and neither is locked out. */
  private async verifyNumber(tx: Transaction, { userId, phone }: Colleague): Promise<void> {
    await tx.rows(sql`
      update users set phone = ${phone}, phone_verified_at = ${this.clock.now()}, version = version + 1
      where id = ${userId} and (phone = ${phone} or (phone is null
        and not exists (select from users as others where others.phone = ${phone})))`);
  }
}
