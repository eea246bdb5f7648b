import type pg from 'pg';

/** Statements come from PostgreSQL itself, which knows how its names are quoted. */
interface Change {
  before: string;
  after: string;
}

const KEYS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as before,
         format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as after
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by conrelid, conname`;

const TRIGGERS = `
  select format('alter table %I disable trigger user', tablename) as before,
         format('alter table %I enable trigger user', tablename) as after
  from pg_tables where schemaname = 'public' order by tablename`;

/**
 * Tables refer to one another in circles, so no order of filling them satisfies every foreign key on the way. The keys
 * are taken off and put back in the same transaction, which checks them all; triggers have had their say already.
 */
export async function withoutTriggersAndKeys(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const keys = (await client.query<Change>(KEYS)).rows;
  const triggers = (await client.query<Change>(TRIGGERS)).rows;
  for (const { before } of [...keys, ...triggers]) await client.query(before);
  await work();
  for (const { after } of [...triggers, ...keys]) await client.query(after);
}
