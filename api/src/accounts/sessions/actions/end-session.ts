import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, NotFound, sql } from '../../../platform/index.js';
import { mayEndSession } from '../../accounts.policy.js';
import type { Actor } from '../../memberships/actor.js';

/** Ends one of one's own sessions, as of a phone that was lost. */
@Injectable()
export class EndSession {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    const session = await this.database.one<{ userId: string }>(sql`
      select user_id as "userId" from sessions where id = ${id}`);
    if (!session || !mayEndSession(actor, session.userId)) throw new NotFound();
    await this.database.transaction(actor, {
      work: async (tx) => {
        await tx.rows(sql`delete from sessions where id = ${id}`);
        await this.audit.record(tx, { action: 'session.ended', subject: actor.userId, data: { sessions: 1 } });
        return id;
      },
      read: () => Promise.resolve(undefined),
    });
  }
}
