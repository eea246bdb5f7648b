import { expect, it } from '@jest/globals';
import { sql } from '../../src/platform/index.js';
import { startDemonstration } from '../builders/demonstration.js';
import { aPerson } from '../builders/people.js';
import { database, useApplication } from '../support/application.js';

useApplication();

it('half a demonstration stays once somebody real has an account', async () => {
  await startDemonstration(60);
  await aPerson();
  const before = await users();
  expect(await startDemonstration()).toContain('was never finished');
  expect(await users()).toBe(before);
}, 60_000);

const users = async (): Promise<number> => (await database().rows(sql`select from users`)).length;
