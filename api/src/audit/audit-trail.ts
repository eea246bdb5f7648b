import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { sql, type Transaction } from '../platform/index.js';

export interface Fact {
  /** Noun of the domain and what happened to it, as `partnership.code-signed`. */
  action: string;
  subject: string;
  /** The schools that it concerns: whoever acts for one of them may be told. */
  schools?: readonly string[];
  /** Ids and states only: never words that people wrote. */
  data?: Readonly<Record<string, unknown>>;
}

/** Records who did what, inside the transaction that did it; the order of facts is made afterwards. */
@Injectable()
export class AuditTrail {
  async record(tx: Transaction, fact: Fact): Promise<void> {
    await tx.rows(sql`
      insert into facts (id, actor_id, action, subject_id, school_ids, data)
      values (${uuid()}, ${tx.caller.userId}, ${fact.action}, ${fact.subject}, ${[...(fact.schools ?? [])]}::uuid[], ${JSON.stringify(fact.data ?? {})})`);
    tx.noteFact(fact.action);
  }
}
