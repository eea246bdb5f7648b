import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../../../audit/index.js';
import { Database, hashToken, makeToken, sql, type Transaction } from '../../../platform/index.js';
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

  /** Always a new session with a new token; the one that the browser had before ends, whoever it was. */
  async execute(
    { userId, knownDevice }: SignedIn,
    { sharedDevice, before }: { sharedDevice: boolean; before: string | undefined },
  ): Promise<NewSession> {
    const { token, hash } = makeToken();
    const deviceToken = knownDevice ?? makeToken().token;
    await this.database.transaction(
      { key: userId, userId },
      {
        work: async (tx) => {
          if (before !== undefined) await this.end(tx, before);
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

  private async end(tx: Transaction, token: string): Promise<void> {
    const ended = await tx.one<{ user_id: string }>(sql`
      delete from sessions where token_hash = ${hashToken(token)} returning user_id`);
    if (ended) await this.audit.record(tx, { action: 'session.ended', subject: ended.user_id });
  }
}
