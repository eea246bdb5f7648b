import { Injectable } from '@nestjs/common';
import type { SchoolRole } from '@boordosh/shared/vocabulary';
import { v7 as uuid } from 'uuid';
import { Clock, sql, type Transaction } from '../../platform/index.js';

export interface Grant {
  userId: string;
  schoolId: string;
  role: SchoolRole;
  deputy?: boolean;
  /** False for a claim that waits. */
  verified: boolean;
  /** A person entered before they had an account. */
  personId?: string | undefined;
}

/** For higher modules, inside their transaction: who acts for which school. */
@Injectable()
export class Memberships {
  constructor(private readonly clock: Clock) {}

  /** Makes the account act for the school; what the person already had stays. Answers the membership's id. */
  async grant(tx: Transaction, grant: Grant): Promise<string> {
    const personId = await this.personOf(tx, grant);
    const id = uuid();
    const verifiedAt = grant.verified ? this.clock.now() : null;
    await tx.rows(sql`
      insert into memberships (id, person_id, user_id, school_id, role, deputy, verified_at)
      values (${id}, ${personId}, ${grant.userId}, ${grant.schoolId}, ${grant.role}, ${grant.deputy ?? false}, ${verifiedAt})`);
    return id;
  }

  /** Answers whether there was one to verify. */
  async verify(tx: Transaction, userId: string, schoolId: string, role: SchoolRole): Promise<boolean> {
    const verified = await tx.rows(sql`
      update memberships set verified_at = ${this.clock.now()}
      where user_id = ${userId} and school_id = ${schoolId} and role = ${role} and ended_at is null and verified_at is null
      returning id`);
    return verified.length > 0;
  }

  /** Ends what waited for a decision; what had been verified before stays. */
  async endUnverified(tx: Transaction, userId: string, schoolId: string, role: SchoolRole): Promise<void> {
    await tx.rows(sql`
      update memberships set ended_at = ${this.clock.now()}
      where user_id = ${userId} and school_id = ${schoolId} and role = ${role} and ended_at is null and verified_at is null`);
  }

  async end(tx: Transaction, userId: string, schoolId: string, role: SchoolRole): Promise<void> {
    await tx.rows(sql`
      update memberships set ended_at = ${this.clock.now()}
      where user_id = ${userId} and school_id = ${schoolId} and role = ${role} and ended_at is null`);
  }

  /** Ends whoever holds a role at the school now; answers their account ids. */
  async endHolders(tx: Transaction, schoolId: string, role: SchoolRole): Promise<string[]> {
    const ended = await tx.rows<{ user_id: string }>(sql`
      update memberships set ended_at = ${this.clock.now()}
      where school_id = ${schoolId} and role = ${role} and ended_at is null and verified_at is not null returning user_id`);
    return ended.map((row) => row.user_id);
  }

  private async personOf(tx: Transaction, { userId, schoolId, personId }: Grant): Promise<string> {
    // Whoever left and comes back is the same person, with everything that stood under their name.
    const existing = await tx.one<{ id: string }>(sql`
      update persons set left_at = null, version = version + 1
      where school_id = ${schoolId} and user_id = ${userId} returning id`);
    if (existing) return existing.id;
    if (personId !== undefined) {
      const attached = await tx.one<{ id: string }>(sql`
        update persons set user_id = ${userId}, version = version + 1
        where id = ${personId} and school_id = ${schoolId} and user_id is null and left_at is null returning id`);
      if (attached) return attached.id;
    }
    const id = uuid();
    await tx.rows(sql`
      insert into persons (id, school_id, user_id, name) select ${id}, ${schoolId}, ${userId}, name from users where id = ${userId}`);
    return id;
  }
}
