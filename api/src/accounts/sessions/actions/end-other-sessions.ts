import { Injectable } from '@nestjs/common';
import { Database, Forbidden } from '../../../platform/index.js';
import { mayEndSession } from '../../accounts.policy.js';
import type { Actor } from '../../memberships/actor.js';
import { Sessions } from '../sessions.js';

@Injectable()
export class EndOtherSessions {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  async execute(actor: Actor): Promise<void> {
    if (!mayEndSession(actor, actor.userId)) throw new Forbidden();
    await this.database.transaction(actor, {
      work: async (tx) => {
        await this.sessions.endAll(tx, actor.userId, actor.sessionId);
        return actor.userId;
      },
      read: () => Promise.resolve(undefined),
    });
  }
}
