import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sql } from '../../src/platform/index.js';
import { database, useApplication } from '../support/application.js';
import { testDatabase } from '../support/database.js';

useApplication();

describe('when a table gains a column while the application runs', () => {
  let owner: pg.Client;
  const everything = sql`select * from growing`;
  const inItsNewForm = [{ a: 1, b: 2 }];

  beforeAll(async () => {
    owner = new pg.Client({ connectionString: (await testDatabase()).ownerUrl });
    await owner.connect();
  });
  beforeEach(async () => {
    await owner.query('drop table if exists growing; create table growing (a int); insert into growing values (1)');
    await owner.query('grant select on growing to public');
    await everyConnection(() => database().rows(everything));
    await owner.query('alter table growing add column b int default 2');
  });
  afterAll(() => owner.end());

  it('a question asked before is answered in its new form', async () => {
    expect(await everyConnection(() => database().rows(everything))).toEqual(Array(12).fill(inItsNewForm));
  });

  it('an open transaction asks its caller to come again, and the next one succeeds', async () => {
    await expect(inTransaction()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await everyConnection(inTransaction)).toEqual(Array(12).fill(inItsNewForm));
  });

  const inTransaction = (): Promise<unknown> => database().internal((tx) => tx.rows(everything));

  /** As many at once as the pool has connections. */
  const everyConnection = (work: () => Promise<unknown>): Promise<unknown[]> =>
    Promise.all(Array.from({ length: 12 }, work));
});
