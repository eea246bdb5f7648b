import pg from 'pg';

import type { Passwords } from './passwords.js';

const DATABASE = 'boordosh';
const OWNER = 'boordosh_owner';
const APPLICATION = 'boordosh_app';
const EXTENSIONS = ['pg_trgm', 'btree_gin', 'pg_stat_statements'];

export type Urls = Record<'superuserUrl' | 'ownerUrl' | 'applicationUrl', string>;

export function urls(port: number, passwords: Passwords): Urls {
  const url = (role: string, password: string, database: string): string =>
    `postgres://${role}:${password}@127.0.0.1:${String(port)}/${database}`;
  return {
    superuserUrl: url('postgres', passwords.superuser, 'postgres'),
    ownerUrl: url(OWNER, passwords.owner, DATABASE),
    applicationUrl: url(APPLICATION, passwords.application, DATABASE),
  };
}

/** Brings roles, database and extensions to what this release expects; run at every start, changes nothing twice. */
export async function ensureDatabase(superuserUrl: string, passwords: Passwords): Promise<void> {
  await as(superuserUrl, async (query) => {
    await ensureRole(query, OWNER, passwords.owner);
    await ensureRole(query, APPLICATION, passwords.application);
    // A session that forgets its transaction would hold back every reader of the chain of facts.
    await query(`alter role ${APPLICATION} set idle_in_transaction_session_timeout = '30s'`);
    await query(`alter role ${APPLICATION} set statement_timeout = '5s'`);
    const { rowCount } = await query(`select from pg_database where datname = '${DATABASE}'`);
    if (!rowCount) await query(`create database ${DATABASE} owner ${OWNER}`);
    await query(`revoke all on database ${DATABASE} from public`);
    await query(`grant connect on database ${DATABASE} to ${APPLICATION}`);
  });
  await as(superuserUrl.replace(/[^/]+$/, DATABASE), async (query) => {
    for (const name of EXTENSIONS) await query(`create extension if not exists ${name}`);
  });
}

type Query = (sql: string) => Promise<pg.QueryResult>;

async function as(url: string, work: (query: Query) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work((sql) => client.query(sql));
  } finally {
    await client.end();
  }
}

async function ensureRole(query: Query, role: string, password: string): Promise<void> {
  const { rowCount } = await query(`select from pg_roles where rolname = '${role}'`);
  await query(`${rowCount ? 'alter' : 'create'} role ${role} login password '${password}'`);
}
