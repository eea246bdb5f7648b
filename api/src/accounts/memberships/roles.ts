import { Injectable } from '@nestjs/common';
import { Clock, sql, type Transaction } from '../../platform/index.js';
import type { HeldRole } from '../accounts.policy.js';
import { Memberships } from './memberships.js';

interface Holder {
  userId: string;
  schoolId: string;
  personId: string;
}

/** Who has which role at a school. A role that ends stays as a row with its dates. */
@Injectable()
export class Roles {
  constructor(
    private readonly memberships: Memberships,
    private readonly clock: Clock,
  ) {}

  /** One person at a time: whoever had the role until now goes on as a teacher, unless another role is left to them. */
  async give(tx: Transaction, holder: Holder, { role, deputy }: HeldRole): Promise<void> {
    const { schoolId, userId } = holder;
    const before = await tx.rows<Holder>(sql`
      update memberships set ended_at = ${this.clock.now()}
      where school_id = ${schoolId} and ended_at is null and verified_at is not null
        and role = ${role} and (deputy = ${deputy} or user_id = ${userId})
      returning user_id as "userId", school_id as "schoolId", person_id as "personId"`);
    await this.memberships.end(tx, userId, schoolId, 'teacher');
    await this.memberships.grant(tx, { userId, schoolId, role, deputy, verified: true });
    for (const former of before.filter((each) => each.userId !== userId)) await this.keepAsTeacher(tx, former);
  }

  /** Takes everything beyond a teacher's role, but never the director's. */
  async takeAll(tx: Transaction, holder: Holder): Promise<void> {
    await tx.rows(sql`
      update memberships set ended_at = ${this.clock.now()}
      where school_id = ${holder.schoolId} and user_id = ${holder.userId} and ended_at is null
        and (role = 'partnership-lead' or (role = 'director' and deputy))`);
    await this.keepAsTeacher(tx, holder);
  }

  private async keepAsTeacher(tx: Transaction, { userId, schoolId, personId }: Holder): Promise<void> {
    await tx.rows(sql`update persons set version = version + 1 where id = ${personId}`);
    const left = await tx.one(sql`
      select from memberships where user_id = ${userId} and school_id = ${schoolId} and ended_at is null limit 1`);
    if (!left) await this.memberships.grant(tx, { userId, schoolId, role: 'teacher', verified: true });
  }
}
