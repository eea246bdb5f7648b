import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Secret, TOTP } from 'otpauth';
import { sessionCookie } from '../accounts/index.js';
import { ENVIRONMENT, type Environment } from '../platform/index.js';

export interface Made {
  id: string;
  version: number;
}

export interface SecondFactor {
  /** For an authenticator app. */
  secret: string;
  recoveryCode: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An invented person who uses the platform through its own API, so that every rule holds for the demonstration too. */
export class DemoPerson {
  private session = '';

  constructor(
    private readonly app: NestFastifyApplication,
    readonly identifier: string,
    readonly password: string,
  ) {}

  async register(name: string, language: string): Promise<this> {
    await this.does('POST', '/users', { identifier: this.identifier, password: this.password, name, language });
    return this.signIn();
  }

  async signIn(): Promise<this> {
    const { identifier, password } = this;
    const { statusCode, cookies } = await this.send('POST', '/sessions', { identifier, password });
    if (statusCode >= 400)
      throw new Error(
        `${identifier} cannot sign in: the demonstration needs an empty database, as a new DATA_DIR gives.`,
      );
    const name = sessionCookie(this.app.get<Environment>(ENVIRONMENT));
    this.session = `${name}=${cookies.find((cookie) => cookie.name === name)?.value ?? ''}`;
    return this;
  }

  /** The second step, where the platform wants one of whoever looks after schools. */
  async setUpSecondFactor(): Promise<SecondFactor> {
    const { secret } = await this.does<{ secret: string }>('POST', '/me/totp', { password: this.password });
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    const { codes } = await this.does<{ codes: string[] }>('POST', '/me/totp/confirmation', { code });
    return { secret, recoveryCode: codes[0] ?? '' };
  }

  async removeSecondFactor({ recoveryCode }: SecondFactor): Promise<void> {
    await this.does('POST', '/me/totp/removal', { password: this.password, code: recoveryCode });
  }

  /** @throws Error with what the API said when it refuses: a demonstration that is half there helps nobody */
  async does<T = Made>(method: Method, path: string, body?: unknown, version?: number): Promise<T> {
    const response = await this.send(method, path, body, version);
    if (response.statusCode < 400) return (response.body === '' ? undefined : JSON.parse(response.body)) as T;
    throw new Error(`The demonstration could not ${method} ${path}: ${response.body}`);
  }

  /** Reads a thing and changes it as it stands now. */
  async changes<T = Made>(method: Method, path: string, change: string, body: unknown = {}): Promise<T> {
    const { version } = await this.does('GET', path);
    return this.does<T>(method, path + change, body, version);
  }

  private async send(method: Method, path: string, body?: unknown, version?: number) {
    return this.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        'x-requested-with': 'boordosh',
        'sec-fetch-site': 'same-origin',
        ...(this.session === '' ? {} : { cookie: this.session }),
        ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      },
      ...(body === undefined ? {} : { payload: body as object }),
    });
  }
}
