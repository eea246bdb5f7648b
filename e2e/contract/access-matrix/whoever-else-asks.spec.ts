import { expect, test } from '@playwright/test';
import { ApiPerson } from '../../people/api-person.js';
import { PASSWORD, someone } from '../../people/who-is-who.js';
import { outcomeOf } from './outcome.js';
import { type AccessRow, type Outcome } from './row.js';
import { ACCESS_ROWS } from './rows.js';
import { theWorld, type World } from './world.js';

/** What only a person at a screen may look at, though it changes nothing. */
const NOT_FOR_PROGRAMS = ['GET /sessions', 'GET /tokens', 'GET /me/totp'];

interface Other {
  /** Sent in place of a session. */
  headers: (world: World) => Promise<Record<string, string>>;
  may: (row: AccessRow) => Outcome;
}

const asNobody = (row: AccessRow): Outcome => row.expect.anonymous;

const OTHERS: Record<string, Other> = {
  'a session that was signed out': { headers: aSessionThatEnded, may: asNobody },
  'a token that never was': {
    headers: () => Promise.resolve({ authorization: 'Bearer boordosh_never-made-by-anybody-at-all' }),
    may: asNobody,
  },
  'a reading program of the coordinator': {
    headers: async ({ callers }) => ({ authorization: `Bearer ${await aReadingTokenOf(callers.coordinator)}` }),
    may: (row) => {
      if (isOpen(row)) return row.expect.anonymous;
      const mayLook = row.route.startsWith('GET ') && !NOT_FOR_PROGRAMS.includes(row.route);
      return mayLook ? row.expect.coordinator : 403;
    },
  },
};

for (const [name, { headers, may }] of Object.entries(OTHERS)) {
  test(`${name} gets no further than it may`, async () => {
    const world = await theWorld();
    const sent = await headers(world);
    const found: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const row of ACCESS_ROWS) {
      expected[row.route] = may(row);
      found[row.route] = await outcomeOf(row, world, new ApiPerson(), sent);
    }
    expect(found).toEqual(expected);
  });
}

/** The same for everybody, signed in or not. */
const isOpen = ({ expect: outcomes }: AccessRow): boolean => new Set(Object.values(outcomes)).size === 1;

async function aSessionThatEnded(): Promise<Record<string, string>> {
  const person = await someone('Signed out');
  const { cookie } = person;
  await person.does('DELETE', '/sessions/current');
  return { cookie };
}

async function aReadingTokenOf(person: ApiPerson): Promise<string> {
  const input = { name: 'Access matrix', scope: 'read', days: 1, password: PASSWORD };
  return (await person.does<{ token: string }>('POST', '/tokens', input)).token;
}
