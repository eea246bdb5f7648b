import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, NotFound, sql } from '../../../platform/index.js';
import { mayEndToken } from '../../accounts.policy.js';
import type { Actor } from '../../memberships/actor.js';

/** Acts at the token's next request. */
@Injectable()
export class EndApiToken {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    const token = await this.database.one<{ userId: string }>(sql`
      select user_id as "userId" from api_tokens where id = ${id}`);
    if (!token || !mayEndToken(actor, token.userId)) throw new NotFound();
    await this.database.transaction(actor, {
      work: async (tx) => {
        await tx.rows(sql`delete from api_tokens where id = ${id}`);
        await this.audit.record(tx, { action: 'api-token.ended', subject: token.userId, data: { token: id } });
        return id;
      },
      read: () => Promise.resolve(undefined),
    });
  }
}
