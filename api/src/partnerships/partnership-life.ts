import { Injectable } from '@nestjs/common';
import { Clock, sql, type Transaction } from '../platform/index.js';

/** Steps that are reached by doing something together; the first two are read from what was written and sent. */
export type SharedStep =
  'consultation' | 'getting-acquainted' | 'inquiry' | 'event-planning' | 'communication' | 'evaluation';

/** For this and higher modules, inside their transaction: what they do is a sign of life, and may reach a step. */
@Injectable()
export class PartnershipLife {
  constructor(private readonly clock: Clock) {}

  /** Leaves the version alone: whoever is editing the partnership has not been overtaken. Answers the instant it noted. */
  async sign(tx: Transaction, partnershipId: string, ...reached: SharedStep[]): Promise<Date> {
    const now = this.clock.now();
    await tx.rows(
      sql`update partnerships set last_sign_at = greatest(last_sign_at, ${now}) where id = ${partnershipId}`,
    );
    if (reached.length > 0) {
      await tx.rows(sql`
        insert into partnership_steps (partnership_id, step, reached_at)
        select ${partnershipId}, step, ${now} from unnest(${reached}::text[]) as step on conflict do nothing`);
    }
    return now;
  }
}
