import type pg from 'pg';
import { quoted } from './tables.js';

interface ForeignKey {
  name: string;
  table: string;
  definition: string;
}

/**
 * Tables refer to one another in circles, so no order of filling them satisfies every foreign key on the way. The keys
 * are taken off and put back in the same transaction, which checks them all; triggers have had their say already.
 */
export async function withoutTriggersAndKeys(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const keys = await foreignKeys(client);
  const tables = await tableNames(client);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${quoted(name)}`);
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  await work();
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
  for (const { table, name, definition } of keys) {
    await client.query(`alter table ${table} add constraint ${quoted(name)} ${definition}`);
  }
}

async function foreignKeys(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select conname as name, conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 2, 1`,
  );
  return rows;
}

async function tableNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1`,
  );
  return rows.map(({ name }) => name);
}
