import { expect, it } from '@jest/globals';
import { sql } from '../../src/platform/index.js';
import { startDemonstration } from '../builders/demonstration.js';
import { database, useApplication } from '../support/application.js';

useApplication();

it('a demonstration that was stopped half-way is made anew, a finished one is left as it is', async () => {
  await startDemonstration(60);
  expect([1, 2, 3, 4, 5, 6, 7]).toContain(await inventedSchools());
  await startDemonstration(10);
  expect(await inventedSchools()).toBe(0);
  await startDemonstration();
  expect(await inventedSchools()).toBe(8);

  const before = await facts();
  await startDemonstration();
  expect(await facts()).toBe(before);
}, 120_000);

async function inventedSchools(): Promise<number> {
  const rows = await database().rows(sql`select from schools where name->>'en' like '%(invented)'`);
  return rows.length;
}

const facts = async (): Promise<number> => (await database().rows(sql`select from facts`)).length;
