import { expect, it } from '@jest/globals';
import { EVENT_STATES, PARTNERSHIP_STATES } from '@boordosh/shared/vocabulary';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FirstAdministrators } from '../../src/accounts/index.js';
import { DEMO_ADMINISTRATOR, type DemoAccount, demonstrate } from '../../src/demo/demonstration.js';
import { ENVIRONMENT, type Environment, sql } from '../../src/platform/index.js';
import { AuthenticatorApp } from '../builders/accounts.js';
import { anonymous } from '../builders/people.js';
import { application, database, useApplication } from '../support/application.js';

// As it is made where the more is asked for.
useApplication(() => Promise.resolve({ SECOND_FACTOR: 'required' }));

it('the demonstration shows every state that can be shown, tells who can sign in, and is made once', async () => {
  const said: string[] = [];
  await application().get(FirstAdministrators).ensure(DEMO_ADMINISTRATOR);
  await demonstrate(application(), DEMO_ADMINISTRATOR, (text) => said.push(text));
  const states = async (table: 'partnerships' | 'events'): Promise<string[]> => {
    const rows = await database().rows<{ state: string }>(
      table === 'events' ? sql`select distinct state from events` : sql`select distinct state from partnerships`,
    );
    return rows.map(({ state }) => state).sort();
  };
  // The one that has run out is still waiting for the next turn of the job that says so.
  expect(await states('partnerships')).toEqual(PARTNERSHIP_STATES.filter((state) => state !== 'expired').toSorted());
  expect(await states('events')).toEqual(EVENT_STATES.toSorted());

  const { dataDir } = application().get<Environment>(ENVIRONMENT);
  const accounts = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8')) as DemoAccount[];
  const director = accounts.find(({ role }) => role === 'director');
  expect(
    (await anonymous().post('/sessions', { identifier: director?.identifier, password: director?.password })).status,
  ).toBe(201);

  const withSecret = accounts.filter(({ totpSecret }) => totpSecret !== undefined).map(({ role }) => role);
  expect([...new Set(withSecret)]).toEqual(['administrator', 'coordinator']);
  const administrator = accounts.find(({ role }) => role === 'administrator');
  const app = new AuthenticatorApp(administrator?.totpSecret ?? '');
  const { identifier, password } = DEMO_ADMINISTRATOR;
  expect((await anonymous().post('/sessions', { identifier, password })).status).toBe(401);
  expect((await anonymous().post('/sessions', { identifier, password, totp: app.nextCode() })).status).toBe(201);

  await demonstrate(application(), DEMO_ADMINISTRATOR, () => undefined);
  const schools = await database().one<{ count: string }>(
    sql`select count(*) from schools where name->>'en' like '%(invented)'`,
  );
  expect(Number(schools?.count)).toBe(8);
}, 120_000);
