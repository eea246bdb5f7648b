import { Injectable } from '@nestjs/common';
import { dueBy } from '@boordosh/shared/calculations';
import { inZone } from '@boordosh/shared/formats';
import { CLAIM_FLOW, type ClaimVerb, next } from '@boordosh/shared/workflow';
import { Memberships } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Clock, sql, type Transaction, VerbNotAllowed } from '../../platform/index.js';
import { SchoolCalendars } from '../school-calendars.js';
import type { Claim } from './claim.entity.js';

const SCHOOL_DAYS_TO_DECIDE = 3;

/** What claims on one school have in common. The caller holds the school's row locked. */
@Injectable()
export class OpenClaims {
  constructor(
    private readonly clock: Clock,
    private readonly calendars: SchoolCalendars,
    private readonly memberships: Memberships,
    private readonly audit: AuditTrail,
  ) {}

  async on(tx: Transaction, schoolId: string): Promise<{ id: string; userId: string }[]> {
    return tx.rows(sql`
      select id, user_id as "userId" from claims where school_id = ${schoolId} and state = 'submitted' order by id`);
  }

  async countBy(tx: Transaction, userId: string): Promise<number> {
    const row = await tx.one<{ count: number }>(sql`
      select count(*)::int as count from claims where user_id = ${userId} and state = 'submitted'`);
    return row?.count ?? 0;
  }

  today(): string {
    return inZone(this.clock.now()).date;
  }

  /** Without an open day in sight the clock does not run: the day of the claim stands. */
  async decideBy(tx: Transaction, schoolId: string): Promise<string> {
    const start = this.today();
    const calendars = await this.calendars.closedDays(tx, [schoolId]);
    return dueBy({ start, schoolDays: SCHOOL_DAYS_TO_DECIDE, calendars }) ?? start;
  }

  /** Whoever has read one of them has to read again: it is no longer alone, or alone once more. */
  async touch(tx: Transaction, schoolId: string, except: string): Promise<void> {
    await tx.rows(sql`
      update claims set version = version + 1 where school_id = ${schoolId} and state = 'submitted' and id <> ${except}`);
  }

  /** @throws VerbNotAllowed when the claim has been decided already */
  async decide(tx: Transaction, claim: Claim, verb: ClaimVerb, reason: string | null = null): Promise<Date> {
    const state = next(CLAIM_FLOW, claim.state, verb);
    if (state === undefined) throw new VerbNotAllowed();
    const at = this.clock.now();
    claim.decide(state, tx.caller.userId, at, reason);
    await tx.save(claim);
    return at;
  }

  /** Turns the claimant away; what the first claim had let them prepare with ends with it. */
  async refuse(tx: Transaction, claim: Claim, reason: string | null): Promise<void> {
    await this.decide(tx, claim, 'refuse', reason);
    await this.memberships.endUnverified(tx, claim.userId, claim.schoolId, 'director');
    const data = { claimant: claim.userId };
    await this.audit.record(tx, { action: 'claim.refused', subject: claim.id, schools: [claim.schoolId], data });
  }
}
