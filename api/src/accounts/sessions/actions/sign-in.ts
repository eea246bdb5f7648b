import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../../../audit/index.js';
import { Database, hashToken, makeToken, sql, type Transaction } from '../../../platform/index.js';
import type { Device } from '../device.js';
import type { SignedIn } from '../password.strategy.js';

export interface NewSession {
  token: string;
  deviceToken: string;
}

interface Circumstances {
  sharedDevice: boolean;
  device: Device;
  /** The session that the browser had. */
  before: string | undefined;
}

/** More than anybody has devices: a list stays one that a person can read. */
const MOST_SESSIONS = 20;

@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** Always a new session with a new token; the one that the browser had before ends, whoever it was. */
  async execute(
    { userId, knownDevice }: SignedIn,
    { sharedDevice, device, before }: Circumstances,
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
            insert into sessions (id, user_id, token_hash, shared_device, browser, system)
            values (${id}, ${userId}, ${hash}, ${sharedDevice}, ${device.browser}, ${device.system})`);
          await this.endBeyondMost(tx, userId);
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

  /** The longest unused go first. */
  private async endBeyondMost(tx: Transaction, userId: string): Promise<void> {
    await tx.rows(sql`
      delete from sessions where id in (
        select id from sessions where user_id = ${userId} order by last_used_at desc, id desc offset ${MOST_SESSIONS})`);
  }
}
