import { randomUUID } from 'node:crypto';
import { run } from '../support/run.js';

export interface Answer<T> {
  status: number;
  body: T;
  headers: Headers;
}

interface Options {
  /** The version last read; sent as `If-Match`. */
  version?: number;
  headers?: Record<string, string>;
  key?: string;
}

export const API = `http://localhost:${String(run.port)}/api/v1`;

/** One person who talks to the API as a browser would, with nothing but HTTP. */
export class ApiPerson {
  private readonly cookies = new Map<string, string>();
  /** What this person signs in with, once they have. */
  credentials = { identifier: '', password: '' };

  constructor(private readonly language = 'en') {}

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async send<T = unknown>(method: string, path: string, body?: unknown, options: Options = {}): Promise<Answer<T>> {
    const response = await fetch(`${API}${path}`, {
      method,
      headers: { ...this.headers(method, body, options), ...options.headers },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const text = await response.text();
    return { status: response.status, body: parsed(text) as T, headers: response.headers };
  }

  /** For what has to succeed on the way to what a test is about. */
  async does<T>(method: string, path: string, body?: unknown, options: Options = {}): Promise<T> {
    const answer = await this.send<T>(method, path, body, options);
    if (answer.status < 400) return answer.body;
    throw new Error(`${method} ${path}: ${String(answer.status)} ${JSON.stringify(answer.body)}`);
  }

  async signIn(identifier: string, password: string): Promise<this> {
    await this.does('POST', '/sessions', { identifier, password });
    this.credentials = { identifier, password };
    return this;
  }

  private headers(method: string, body: unknown, { version, key }: Options): Record<string, string> {
    return {
      'accept-language': this.language,
      'x-requested-with': 'boordosh',
      ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      ...(this.cookies.size > 0 ? { cookie: this.cookie } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
      ...(method === 'POST' ? { 'idempotency-key': key ?? randomUUID() } : {}),
    };
  }

  private keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const at = pair.indexOf('=');
    const value = pair.slice(at + 1);
    if (value === '') this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), value);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
