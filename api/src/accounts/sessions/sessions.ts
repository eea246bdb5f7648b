import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { sql, type Transaction } from '../../platform/index.js';

/** For actions, inside their transaction: ends sessions, which acts at the next request. */
@Injectable()
export class Sessions {
  constructor(private readonly audit: AuditTrail) {}

  /** Ends every session of the account but the one named. Answers how many. */
  async endAll(tx: Transaction, userId: string, exceptId?: string): Promise<number> {
    const ended = await tx.rows(sql`
      delete from sessions where user_id = ${userId} and id is distinct from ${exceptId ?? null}::uuid returning id`);
    if (ended.length > 0) {
      await this.audit.record(tx, { action: 'session.ended', subject: userId, data: { sessions: ended.length } });
    }
    return ended.length;
  }
}
