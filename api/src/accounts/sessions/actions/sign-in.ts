import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../../../audit/index.js';
import { Database, hashToken, makeToken, sql } from '../../../platform/index.js';
import type { SignedIn } from '../password.strategy.js';

export interface NewSession {
  token: string;
  deviceToken: string;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** Always a new session with a new token, whatever the browser sent. */
  async execute({ userId, knownDevice }: SignedIn, sharedDevice: boolean): Promise<NewSession> {
    const { token, hash } = makeToken();
    const deviceToken = knownDevice ?? makeToken().token;
    await this.database.transaction(
      { key: userId, userId },
      {
        work: async (tx) => {
          const id = uuid();
          await tx.rows(sql`
            insert into sessions (id, user_id, token_hash, shared_device) values (${id}, ${userId}, ${hash}, ${sharedDevice})`);
          if (!sharedDevice) {
            await tx.rows(sql`
              insert into known_devices (device_hash, user_id) values (${hashToken(deviceToken)}, ${userId}) on conflict do nothing`);
          }
          await this.audit.record(tx, { action: 'session.started', subject: userId });
          return id;
        },
        read: (_, id) => Promise.resolve(id),
      },
    );
    return { token, deviceToken };
  }
}
