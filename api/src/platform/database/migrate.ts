import { DataSource, type QueryRunner } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';
import { databaseOptions } from './options.js';

/** One lock for everything that prepares a database: two processes started together take turns. */
export const PREPARATION_LOCK = 4_027_001;

/** What only ever grows: the application's role may add to these tables and nothing else. */
const APPEND_ONLY = ['facts', 'audit_chain'];

export interface Migrated {
  applied: string[];
  /** The application's role is the owner itself: append-only tables are then kept by good will alone. */
  sameRole: boolean;
}

/**
 * Brings the database up to date as its owner and renews the application's grants.
 *
 * @param beforeChanging called when tables that are in use are about to be changed; when it fails, nothing is changed
 * @throws Error in plain words when the database cannot hold Cyrillic
 */
export async function migrate(
  ownerUrl: string,
  applicationUrl: string,
  beforeChanging: () => Promise<void> = () => Promise.resolve(),
): Promise<Migrated> {
  const source = await new DataSource(databaseOptions(ownerUrl)).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [PREPARATION_LOCK]);
    await refuseWrongCharacterType(runner);
    if (await isInUseAndBehind(runner)) await beforeChanging();
    const applied = await source.runMigrations({ transaction: 'each' });
    const role = decodeURIComponent(new URL(applicationUrl).username);
    const sameRole = role === decodeURIComponent(new URL(ownerUrl).username);
    if (!sameRole) await grantTo(runner, role);
    return { applied: applied.map((migration) => migration.name), sameRole };
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [PREPARATION_LOCK]);
    await runner.release();
    await source.destroy();
  }
}

async function isInUseAndBehind(runner: QueryRunner): Promise<boolean> {
  const [table] = (await runner.query(`select to_regclass('migrations') is not null as there`)) as { there: boolean }[];
  if (table?.there !== true) return false;
  const done = (await runner.query('select name from migrations')) as { name: string }[];
  const names = done.map(({ name }) => name);
  return names.length > 0 && MIGRATIONS.some((migration) => !names.includes(migration.name));
}

async function refuseWrongCharacterType(runner: QueryRunner): Promise<void> {
  const [row] = (await runner.query(`select lower('Ң') = 'ң' as fits, current_database() as name`)) as {
    fits: boolean;
    name: string;
  }[];
  if (row?.fits === true) return;
  throw new Error(
    `The database "${row?.name ?? ''}" has a character type that breaks Cyrillic: lower('Ң') is not 'ң'. ` +
      `Make it again with: create database … template template0 encoding 'UTF8' lc_ctype 'C.UTF-8'`,
  );
}

async function grantTo(runner: QueryRunner, role: string): Promise<void> {
  const [row] = (await runner.query('select quote_ident($1) as name', [role])) as { name: string }[];
  const name = row?.name ?? '';
  await runner.query(`grant usage on schema public to ${name}`);
  await runner.query(`grant select, insert, update, delete on all tables in schema public to ${name}`);
  await runner.query(`grant usage, select on all sequences in schema public to ${name}`);
  await runner.query(`revoke update, delete, truncate on ${APPEND_ONLY.join(', ')} from ${name}`);
  await runner.query(`revoke insert, update, delete, truncate on migrations from ${name}`);
}
