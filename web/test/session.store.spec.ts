import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { installDevice } from './device';

type Store = ReturnType<(typeof import('../src/app/session.store'))['useSessionStore']>;

const SESSION = {
  id: 's',
  user: { id: 'u', name: 'A', language: 'ru' },
  memberships: [
    { schoolId: 'first', personId: 'p1', role: 'director', deputy: false, verified: true },
    { schoolId: 'first', personId: 'p1', role: 'teacher', deputy: false, verified: true },
    { schoolId: 'second', personId: 'p2', role: 'teacher', deputy: false, verified: true },
  ],
  clusterIds: [],
  departmentIds: [],
  administrator: false,
};

const json = (status: number, body?: unknown): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), { status });

describe('who is signed in', () => {
  const realFetch = globalThis.fetch;
  let asked: string[];
  let answers: Record<string, () => Response>;
  let session: Store;

  beforeAll(() => {
    // The client asks for addresses of its own page.
    const RealRequest = globalThis.Request;
    globalThis.Request = class extends RealRequest {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        super(typeof input === 'string' ? new URL(input, 'http://localhost') : input, init);
      }
    };
  });

  beforeEach(async () => {
    jest.resetModules();
    installDevice();
    asked = [];
    answers = {};
    globalThis.fetch = (input) => {
      const request = input as Request;
      const name = `${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`;
      asked.push(name);
      const answer = answers[name];
      return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('no network'));
    };
    const { createPinia, setActivePinia } = await import('pinia');
    setActivePinia(createPinia());
    const { useSessionStore } = await import('../src/app/session.store');
    session = useSessionStore();
  });

  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('is asked once, however many pages wait for it', async () => {
    answers['GET /sessions/current'] = () => json(401, { title: 'x', code: 'unauthenticated' });
    await Promise.all([session.ready(), session.ready()]);
    await session.ready();
    expect(asked).toEqual(['GET /sessions/current']);
    expect(session.signedIn).toBe(false);
  });

  it('is asked again after no answer came', async () => {
    await expect(session.ready()).rejects.toMatchObject({ status: 0 });
    answers['GET /sessions/current'] = () => json(200, SESSION);
    await session.ready();
    expect(session.signedIn).toBe(true);
  });

  it('acts for the first school until another of theirs is chosen, and the device remembers', async () => {
    answers['POST /sessions'] = () => json(201, SESSION);
    await session.signIn({ identifier: 'a', password: 'b' });
    expect(session.schoolIds).toEqual(['first', 'second']);
    expect(session.schoolId).toBe('first');
    expect(session.memberships.map(({ role }) => role)).toEqual(['director', 'teacher']);
    session.actFor('second');
    expect(session.schoolId).toBe('second');
    expect(localStorage.getItem('boordosh:school')).toBe('second');
    session.actFor('of-somebody-else');
    expect(session.schoolId).toBe('first');
  });

  it('reads in the language of the account after signing in', async () => {
    answers['POST /sessions'] = () => json(201, SESSION);
    await session.signIn({ identifier: 'a', password: 'b' });
    expect(document.documentElement.lang).toBe('ru');
  });

  it('tells the account of another language, with the version it has', async () => {
    answers['POST /sessions'] = () => json(201, SESSION);
    answers['GET /me'] = () => json(200, { version: 4 });
    answers['PATCH /me'] = () => json(200, { version: 5 });
    await session.signIn({ identifier: 'a', password: 'b' });
    await session.changeLanguage('en');
    expect(asked).toEqual(['POST /sessions', 'GET /me', 'PATCH /me']);
    expect(session.user?.language).toBe('en');
  });

  it('leaves nothing behind at sign-out: not the drafts, not the school', async () => {
    answers['POST /sessions'] = () => json(201, SESSION);
    answers['DELETE /sessions/current'] = () => json(204);
    await session.signIn({ identifier: 'a', password: 'b' });
    session.actFor('second');
    localStorage.setItem('boordosh:draft:u:message', '{"value":{},"at":""}');
    await session.signOut();
    expect(session.signedIn).toBe(false);
    expect(localStorage.getItem('boordosh:draft:u:message')).toBeNull();
    expect(localStorage.getItem('boordosh:school')).toBeNull();
  });

  it('keeps drafts when the session merely ended', async () => {
    answers['POST /sessions'] = () => json(201, SESSION);
    await session.signIn({ identifier: 'a', password: 'b' });
    localStorage.setItem('boordosh:draft:u:message', '{"value":{},"at":""}');
    session.end();
    expect(session.signedIn).toBe(false);
    expect(localStorage.getItem('boordosh:draft:u:message')).not.toBeNull();
  });
});
