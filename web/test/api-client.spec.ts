import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createApiClient, type Client } from '../src/app/http/client';
import { Problem } from '../src/app/http/problem';
import { installDevice } from './device';
import { HttpServer } from './http-server';

const ME = { id: '1', name: 'A', email: null, phone: null, language: 'ky', version: 7 };

describe('the client of the API', () => {
  let server: HttpServer;
  let client: Client;
  let signedOut = 0;

  beforeAll(async () => {
    installDevice();
    server = await HttpServer.start();
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    signedOut = 0;
    client = createApiClient({
      baseUrl: server.url,
      language: () => 'ru',
      text: (key) => key,
      onSignedOut: () => {
        signedOut += 1;
      },
    });
  });

  const join = (token: string) => client.answer(client.api.POST('/api/v1/memberships', { body: { token } }));
  const readMe = () => client.answer(client.api.GET('/api/v1/me'));
  const keysSeen = () => server.seen.map(({ headers }) => headers['idempotency-key']);
  const refusal = (call: Promise<unknown>): Promise<Problem> =>
    call.then(
      () => Promise.reject(new Error('it was done')),
      (problem: unknown) => problem as Problem,
    );

  it('says that the request comes from our page and in which language it is read', async () => {
    server.answers({ status: 200, body: ME });
    expect(await readMe()).toEqual(ME);
    expect(server.seen[0]?.headers).toMatchObject({ 'x-requested-with': 'boordosh', 'accept-language': 'ru' });
    expect(keysSeen()).toEqual([undefined]);
  });

  it('keeps the key of a request that is sent again because no answer came', async () => {
    server.answers('cut', { status: 503, body: { title: 'busy' } }, { status: 201, body: {} });
    await refusal(join('a'));
    await refusal(join('a'));
    await join('a');
    const keys = keysSeen();
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys).toEqual([keys[0], keys[0], keys[0]]);
  });

  it('takes a new key once the request was answered well, and for another body', async () => {
    server.answers({ status: 201, body: {} }, { status: 201, body: {} }, 'cut', { status: 201, body: {} });
    await join('a');
    await join('a');
    await refusal(join('b'));
    await join('c');
    expect(new Set(keysSeen()).size).toBe(4);
  });

  it('leaves the key alone that an upload brings itself', async () => {
    server.answers({ status: 201, body: {} });
    const header = { 'Idempotency-Key': 'own-key-1' };
    await client.api.POST('/api/v1/memberships', { params: { header }, body: { token: 'a' } });
    expect(keysSeen()).toEqual(['own-key-1']);
  });

  it('throws what the API said, with the errors of the fields and the state in force', async () => {
    const errors = [{ path: 'token', code: 'required', message: 'Заполните это поле.' }];
    server.answers({ status: 412, body: { title: 'Stale', code: 'stale', detail: 'd', errors, current: ME } });
    const problem = await refusal(readMe());
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ status: 412, code: 'stale', title: 'Stale', detail: 'd', errors, current: ME });
    expect(problem.isStale).toBe(true);
  });

  it('tells how long to wait', async () => {
    server.answers({ status: 429, body: { title: 'Slowly' }, headers: { 'retry-after': '30' } });
    expect((await refusal(readMe())).retryAfter).toBe(30);
  });

  it('has its own words when no answer came or none that can be read', async () => {
    server.answers('cut', { status: 502, body: 'bad gateway' });
    expect(await refusal(readMe())).toMatchObject({ status: 0, title: 'noAnswer', isNoAnswer: true });
    expect(await refusal(readMe())).toMatchObject({ status: 502, title: 'unreadable' });
  });

  it('tells when the session is over, but not when a password was wrong', async () => {
    server.answers(
      { status: 401, body: { title: 'x', code: 'wrong-identifier-or-password' } },
      { status: 401, body: { title: 'x', code: 'unauthenticated' } },
    );
    await refusal(readMe());
    expect(signedOut).toBe(0);
    await refusal(readMe());
    expect(signedOut).toBe(1);
  });
});
