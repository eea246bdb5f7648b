import { Secret, TOTP } from 'otpauth';
import { v7 as uuid } from 'uuid';
import { sql, type Transaction } from '../../src/platform/index.js';
import { clock, database } from '../support/application.js';
import { Client } from '../support/client.js';
import { anonymous } from './people.js';

export const PASSWORD = 'аламан байге 2026';

export interface Account {
  identifier: string;
  userId: string;
  browser: Client;
}

/** Somebody who registered, and signed in with the password. */
export async function anAccount(): Promise<Account> {
  const identifier = `account-${uuid()}@example.kg`;
  await anonymous().ok(anonymous().post('/users', { identifier, password: PASSWORD, name: 'Айбек', language: 'en' }));
  const browser = await signedIn(identifier);
  const { id } = await browser.ok(browser.get<{ id: string }>('/me'));
  return { identifier, userId: id, browser };
}

export async function signedIn(identifier: string, totp?: string): Promise<Client> {
  const browser = anonymous();
  await browser.ok(browser.post('/sessions', { identifier, password: PASSWORD, ...(totp ? { totp } : {}) }));
  return browser;
}

export async function appointAdministrator(userId: string): Promise<void> {
  await withFact('administrator.appointed', (tx) =>
    tx.rows(sql`insert into appointments (id, user_id, role) values (${uuid()}, ${userId}, 'administrator')`),
  );
}

/** What changes rights says so, and they hold at the next request. */
export async function withFact(action: string, work: (tx: Transaction) => Promise<unknown>): Promise<void> {
  await database().transaction(
    { key: action, userId: null },
    {
      work: async (tx) => {
        await work(tx);
        tx.noteFact(action);
        return uuid();
      },
      read: () => Promise.resolve(undefined),
    },
  );
}

/** The person's app: each code is one that has not been shown before, so time goes on. */
export class AuthenticatorApp {
  private readonly totp: TOTP;

  constructor(secret: string) {
    this.totp = new TOTP({ secret: Secret.fromBase32(secret) });
  }

  nextCode(): string {
    clock().set(new Date(clock().now().getTime() + 30_000).toISOString());
    return this.lastCode();
  }

  lastCode(): string {
    return this.totp.generate({ timestamp: clock().now().getTime() });
  }
}

/** Sets the second factor up, as a person does; answers their app and the codes on paper. */
export async function setsUpSecondFactor(browser: Client): Promise<{ app: AuthenticatorApp; codes: string[] }> {
  const { secret } = await browser.ok(browser.post<{ secret: string }>('/me/totp', { password: PASSWORD }));
  const app = new AuthenticatorApp(secret);
  const { codes } = await browser.ok(
    browser.post<{ codes: string[] }>('/me/totp/confirmation', { code: app.nextCode() }),
  );
  return { app, codes };
}
