import { Injectable } from '@nestjs/common';
import { sql, type Transaction } from '../platform/index.js';
import { PartnershipAlreadyOpen } from './partnerships.errors.js';
import { PartnershipsReader } from './partnerships.reader.js';

/** Letters that cross become one: of two that are sent at once, the later one finds the first. */
@Injectable()
export class OneOpenAtATime {
  constructor(private readonly partnerships: PartnershipsReader) {}

  /**
   * Holds the set of schools until the transaction ends.
   * @throws PartnershipAlreadyOpen with the id of the one that is open
   */
  async claim(tx: Transaction, schoolIds: readonly string[]): Promise<void> {
    const set = await hold(tx, schoolIds);
    const open = await this.partnerships.openBetween(tx, set);
    if (open !== undefined) throw new PartnershipAlreadyOpen(open);
  }

  /** @throws PartnershipAlreadyOpen with the id of the draft that the same school has begun, or let expire */
  async claimDraft(tx: Transaction, schoolId: string, partnerSchoolId: string): Promise<void> {
    const set = await hold(tx, [schoolId, partnerSchoolId]);
    const begun = await tx.one<{ id: string }>(sql`
      select id from partnerships
      where id in (select partnership_id from participations where school_id = ${schoolId})
        and started_by_school_id = ${schoolId} and school_ids = ${set}::uuid[]
        and state in ('draft', 'expired')
      order by id desc limit 1`);
    if (begun) throw new PartnershipAlreadyOpen(begun.id);
  }
}

/** One transaction after the other; answers the ids in the order in which they are kept. */
async function hold(tx: Transaction, schoolIds: readonly string[]): Promise<string[]> {
  const set = [...schoolIds].sort();
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`partnership ${set.join(' ')}`}, 0))`);
  return set;
}
