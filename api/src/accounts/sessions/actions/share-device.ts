import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, Forbidden, hashToken, sql } from '../../../platform/index.js';
import { mayEndSession } from '../../accounts.policy.js';
import type { Actor } from '../../memberships/actor.js';

/** "This is a shared phone", said after signing in: the session ends soon and the device is no longer known. */
@Injectable()
export class ShareDevice {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, deviceToken: string | undefined): Promise<void> {
    if (!mayEndSession(actor, actor.userId)) throw new Forbidden();
    await this.database.transaction(actor, {
      work: async (tx) => {
        await tx.rows(sql`update sessions set shared_device = true where id = ${actor.sessionId}`);
        if (deviceToken !== undefined) {
          await tx.rows(sql`
            delete from known_devices where device_hash = ${hashToken(deviceToken)} and user_id = ${actor.userId}`);
        }
        await this.audit.record(tx, { action: 'session.shared', subject: actor.userId });
        return actor.sessionId;
      },
      read: () => Promise.resolve(undefined),
    });
  }
}
