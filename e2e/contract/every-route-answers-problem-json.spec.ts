import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { API, ApiPerson } from '../people/api-person.js';
import {
  hostileBodies,
  hostilePaths,
  hostileQueries,
  type Operation,
  operationsOf,
  readDocument,
} from './hostile-input.js';
import { theWorld } from './access-matrix/world.js';

/** An answer that a caller can be given whatever they sent: never a failure of ours, always in the one shape. */
async function mustBeAProblem(response: Response, sent: string): Promise<void> {
  const text = await response.text();
  expect(response.status, `${sent}\n${text.slice(0, 300)}`).toBeGreaterThanOrEqual(400);
  expect(response.status, `${sent}\n${text.slice(0, 300)}`).toBeLessThan(500);
  expect(response.headers.get('content-type'), sent).toContain('application/problem+json');
  expect(text, sent).not.toMatch(/select |insert |\.js:\d+|at Object\.|QueryFailed/i);
}

function headersFor(person: ApiPerson, operation: Operation): Record<string, string> {
  return {
    cookie: person.cookie,
    'x-requested-with': 'boordosh',
    'content-type': 'application/json',
    'if-match': '"1"',
    ...(operation.method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
  };
}

const operations = operationsOf(await readDocument());

for (const operation of operations.filter(({ bodySchema }) => bodySchema !== undefined)) {
  test(`${operation.name} refuses a hostile body`, async () => {
    const { callers } = await theWorld();
    for (const [what, body] of hostileBodies(operation)) {
      const response = await fetch(API + operation.somePath, {
        method: operation.method,
        headers: headersFor(callers.administrator, operation),
        body,
      });
      await mustBeAProblem(response, `${operation.name}: ${what}`);
    }
  });
}

for (const operation of operations.filter(({ path }) => path.includes('{'))) {
  test(`${operation.name} refuses a hostile path`, async () => {
    const { callers } = await theWorld();
    for (const path of hostilePaths(operation)) {
      const response = await fetch(API + path, {
        method: operation.method,
        headers: headersFor(callers.director, operation),
        ...(operation.method === 'GET' || operation.method === 'DELETE' ? {} : { body: '{}' }),
      });
      await mustBeAProblem(response, `${operation.method} ${path}`);
    }
  });
}

for (const operation of operations.filter(({ method, queryNames }) => method === 'GET' && queryNames.length > 0)) {
  test(`${operation.name} refuses a hostile query`, async () => {
    const { callers } = await theWorld();
    for (const query of hostileQueries(operation)) {
      const response = await fetch(`${API}${operation.somePath}?${query}`, {
        headers: { cookie: callers.director.cookie },
      });
      await mustBeAProblem(response, `${operation.name}?${query}`);
    }
  });
}

test('other methods, media types and broken text are refused in the same shape', async () => {
  const { callers } = await theWorld();
  const cookie = callers.director.cookie;
  const sent: [string, RequestInit][] = [
    ['/schools', { method: 'PUT', headers: { cookie, 'x-requested-with': 'boordosh' } }],
    [
      '/schools',
      {
        method: 'POST',
        headers: { cookie, 'x-requested-with': 'boordosh', 'content-type': 'application/x-www-form-urlencoded' },
        body: 'name=a',
      },
    ],
    [
      '/schools',
      { method: 'POST', headers: { cookie, 'x-requested-with': 'boordosh', 'content-type': 'text/plain' }, body: '{}' },
    ],
    [
      '/schools',
      {
        method: 'POST',
        headers: { cookie, 'x-requested-with': 'boordosh', 'content-type': 'application/xml' },
        body: '<a/>',
      },
    ],
    [
      '/schools',
      {
        method: 'POST',
        headers: { cookie, 'x-requested-with': 'boordosh', 'content-type': 'application/json' },
        body: '{"name":',
      },
    ],
    ['/%E0%A4%A', { headers: { cookie } }],
    [`/schools/${'x'.repeat(5_000)}`, { headers: { cookie } }],
    ['/nothing/here', { headers: { cookie } }],
  ];
  for (const [path, request] of sent)
    await mustBeAProblem(await fetch(API + path, request), `${request.method ?? 'GET'} ${path}`);
});

test('a request from another site is refused, whatever carries it', async () => {
  const { callers } = await theWorld();
  const cookie = callers.director.cookie;
  const origins = ['https://evil.example', 'null'];
  for (const origin of origins) {
    const response = await fetch(`${API}/me`, {
      method: 'PATCH',
      headers: {
        cookie,
        origin,
        'x-requested-with': 'boordosh',
        'content-type': 'application/json',
        'if-match': '"1"',
      },
      body: '{"language":"ru"}',
    });
    expect(response.status, origin).toBe(403);
  }
  for (const site of ['cross-site', 'same-site']) {
    const response = await fetch(`${API}/sessions/current`, {
      method: 'DELETE',
      headers: { cookie, 'sec-fetch-site': site, 'x-requested-with': 'boordosh' },
    });
    expect(response.status, site).toBe(403);
  }
  expect((await callers.director.send('GET', '/me')).status).toBe(200);
});
