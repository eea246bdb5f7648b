import createClient, { type Middleware } from 'openapi-fetch';
import type { ClientPaths } from './client-paths';
import { IdempotencyKeys } from './idempotency-keys';
import { isProblemBody, Problem } from './problem';

const TIMEOUT_MS = 30_000;
const UPLOAD_TIMEOUT_MS = 600_000;
/** A wrong password is a 401 too, and ends nothing. */
const SIGNED_OUT: ReadonlySet<string> = new Set(['unauthenticated', 'session-ended']);

export interface ClientOptions {
  language: () => string;
  /** A text of `errors.json`, for what the API could not say itself. */
  text: (key: 'offline' | 'noAnswer' | 'unreadable' | 'noAnswerDetail') => string;
  /** The session is over: whoever holds it hears of it here. */
  onSignedOut: () => void;
  baseUrl?: string;
}

export interface Client {
  api: ReturnType<typeof createClient<ClientPaths>>;
  /** The body of a good answer; anything else is thrown as a `Problem`. */
  answer: <Data>(call: Promise<Answer<Data>>) => Promise<Data>;
  keys: IdempotencyKeys;
}

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

export const createApiClient = (options: ClientOptions): Client => {
  const keys = new IdempotencyKeys();
  const api = createClient<ClientPaths>({
    baseUrl: options.baseUrl ?? '',
    fetch: (request: Request) => globalThis.fetch(request, { signal: signalFor(request) }),
  });
  api.use(headers(options, keys));
  return { api, keys, answer: (call) => unwrap(call, options) };
};

const headers = (options: ClientOptions, keys: IdempotencyKeys): Middleware => ({
  async onRequest({ request }) {
    request.headers.set('X-Requested-With', 'boordosh');
    request.headers.set('Accept-Language', options.language());
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      // A FormData body has a new boundary each time it is sent: whoever uploads brings a key of their own.
      request.headers.set('Idempotency-Key', keys.for(request.method, request.url, await request.clone().text()));
    }
    return request;
  },
  onResponse({ request, response }) {
    const key = request.headers.get('Idempotency-Key');
    if (key && response.ok) keys.done(key);
    return undefined;
  },
});

const signalFor = (request: Request): AbortSignal => {
  const isUpload = request.headers.get('Content-Type')?.startsWith('multipart/') ?? false;
  return AbortSignal.any([request.signal, AbortSignal.timeout(isUpload ? UPLOAD_TIMEOUT_MS : TIMEOUT_MS)]);
};

const unwrap = async <Data>(call: Promise<Answer<Data>>, options: ClientOptions): Promise<Data> => {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw isAbort(cause) ? cause : noAnswer(options);
  });
  if (response.ok) return data as Data;
  const problem = problemOf(error, response, options);
  if (SIGNED_OUT.has(problem.code)) options.onSignedOut();
  throw problem;
};

/** The caller gave up on purpose (another page): nobody needs to be told. */
const isAbort = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'AbortError';

const noAnswer = ({ text }: ClientOptions): Problem =>
  new Problem({
    status: 0,
    code: 'no-answer',
    title: navigator.onLine ? text('noAnswer') : text('offline'),
    detail: text('noAnswerDetail'),
  });

const problemOf = (body: unknown, response: Response, { text }: ClientOptions): Problem => {
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
  return isProblemBody(body)
    ? new Problem({ ...body, status: response.status }, retryAfter)
    : new Problem({ status: response.status, code: 'unreadable', title: text('unreadable') }, retryAfter);
};
