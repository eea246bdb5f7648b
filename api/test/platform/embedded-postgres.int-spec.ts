import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase } from '../support/database.js';

describe('the embedded PostgreSQL', () => {
  let application: pg.Client;
  let owner: pg.Client;

  beforeAll(async () => {
    const { applicationUrl, ownerUrl } = await testDatabase();
    application = new pg.Client({ connectionString: applicationUrl });
    owner = new pg.Client({ connectionString: ownerUrl });
    await application.connect();
    await owner.connect();
  });

  afterAll(async () => {
    await application.end();
    await owner.end();
  });

  const ask = async (client: pg.Client, sql: string): Promise<unknown> => {
    const { rows } = await client.query<{ answer: unknown }>(`select ${sql} as answer`);
    return rows[0]?.answer;
  };

  it('knows the letters of Kyrgyz', async () => {
    expect(await ask(application, `lower('ӨҢҮ')`)).toBe('өңү');
    expect(await ask(application, `'ӨЗГӨН' ilike '%өзгөн%'`)).toBe(true);
    expect(await ask(application, `cardinality(show_trgm('өзгөн'))`)).toBe(6);
  });

  it('sorts names as Kyrgyz does', async () => {
    const sorted = `string_agg(word, ' ' order by word collate "ky-x-icu")`;
    const words = `unnest(array['үй', 'на', 'ңа', 'ом', 'өрт', 'пар', 'ум', 'фа']) word`;
    expect(await ask(application, `(select ${sorted} from ${words})`)).toBe('на ңа ом өрт пар ум үй фа');
  });

  it('gives the application a role that owns nothing', async () => {
    const owned = `(select count(*)::int from pg_class where relowner = (select oid from pg_roles where rolname = current_user))`;
    expect(await ask(application, owned)).toBe(0);
    await expect(application.query('create table mine (id int)')).rejects.toThrow('permission denied');
  });

  it('ends statements and forgotten transactions of the application, not of the owner', async () => {
    expect(await ask(application, `current_setting('statement_timeout')`)).toBe('5s');
    expect(await ask(application, `current_setting('idle_in_transaction_session_timeout')`)).toBe('30s');
    expect(await ask(owner, `current_setting('statement_timeout')`)).toBe('0');
  });
});
