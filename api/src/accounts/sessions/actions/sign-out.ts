import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, sql } from '../../../platform/index.js';
import { mayEndSession } from '../../accounts.policy.js';
import type { Actor } from '../../memberships/actor.js';
import { Forbidden } from '../../../platform/index.js';

@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor): Promise<void> {
    if (!mayEndSession(actor, actor.userId)) throw new Forbidden();
    await this.database.transaction(actor, {
      work: async (tx) => {
        await tx.rows(sql`delete from sessions where id = ${actor.sessionId}`);
        await this.audit.record(tx, { action: 'session.ended', subject: actor.userId });
        return actor.sessionId;
      },
      read: () => Promise.resolve(undefined),
    });
  }
}
