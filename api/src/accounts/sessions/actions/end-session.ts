import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, NotFound, sql } from '../../../platform/index.js';
import type { Actor } from '../../memberships/actor.js';

/** Ends one of one's own sessions, as of a phone that was lost. */
@Injectable()
export class EndSession {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(actor, {
      work: async (tx) => {
        const ended = await tx.one(sql`
          delete from sessions where id = ${id} and user_id = ${actor.userId} returning id`);
        if (!ended) throw new NotFound();
        await this.audit.record(tx, { action: 'session.ended', subject: actor.userId, data: { sessions: 1 } });
        return id;
      },
      read: () => Promise.resolve(undefined),
    });
  }
}
