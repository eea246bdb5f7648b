import { randomUUID } from 'node:crypto';
import type { ProblemDto } from '../../src/platform/http/problem.js';
import { application } from './application.js';

export interface Answer<T = unknown> {
  status: number;
  body: T;
  headers: Record<string, string | string[] | number | undefined>;
  /** The body as it came, for what is no text. */
  bytes: Buffer;
}

interface Options {
  /** The version last read; sent as `If-Match`. */
  version?: number;
  /** A key of one's own, to repeat a request. */
  key?: string;
  headers?: Record<string, string>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Talks to the API as one person's browser does. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(
    sessionToken?: string,
    private readonly language = 'en',
  ) {
    if (sessionToken !== undefined) this.cookies.set('__Host-sid', sessionToken);
  }

  get<T>(path: string, options: Options = {}): Promise<Answer<T>> {
    return this.send('GET', path, undefined, options);
  }

  post<T>(path: string, body?: unknown, options: Options = {}): Promise<Answer<T>> {
    return this.send('POST', path, body ?? {}, { key: randomUUID(), ...options });
  }

  put<T>(path: string, body: unknown, options: Options = {}): Promise<Answer<T>> {
    return this.send('PUT', path, body, options);
  }

  patch<T>(path: string, body: unknown, options: Options = {}): Promise<Answer<T>> {
    return this.send('PATCH', path, body, options);
  }

  delete<T>(path: string, options: Options = {}): Promise<Answer<T>> {
    return this.send('DELETE', path, undefined, options);
  }

  /** For what must be refused: the problem, with its status beside it. */
  async refused(answer: Promise<Answer>): Promise<ProblemDto> {
    const { status, body, headers } = await answer;
    if (status < 400) throw new Error(`Expected a refusal, got ${String(status)}: ${JSON.stringify(body)}`);
    if (!String(headers['content-type']).startsWith('application/problem+json'))
      throw new Error(`No problem+json: ${String(headers['content-type'])}`);
    return body as ProblemDto;
  }

  /** For what must succeed: the body alone. */
  async ok<T>(answer: Promise<Answer<T>>): Promise<T> {
    const { status, body } = await answer;
    if (status >= 400) throw new Error(`Expected success, got ${String(status)}: ${JSON.stringify(body)}`);
    return body;
  }

  private async send<T>(method: Method, path: string, body: unknown, options: Options): Promise<Answer<T>> {
    const response = await application().inject({
      method,
      url: `/api/v1${path}`,
      headers: { ...this.headers(options), ...options.headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    for (const { name, value } of response.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = response.body;
    return {
      status: response.statusCode,
      body: (text === '' ? undefined : parsed(text)) as T,
      headers: response.headers,
      bytes: response.rawPayload,
    };
  }

  private headers({ version, key }: Options): Record<string, string> {
    return {
      'accept-language': this.language,
      'x-requested-with': 'boordosh',
      'sec-fetch-site': 'same-origin',
      ...(this.cookies.size > 0
        ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
        : {}),
      ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
