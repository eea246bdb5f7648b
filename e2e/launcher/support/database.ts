import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';

/** Asks the embedded database of a data folder as its owner. */
export async function askDatabase(dataDir: string, sql: string): Promise<unknown> {
  const passwords = JSON.parse(await readFile(path.join(dataDir, 'database-passwords.json'), 'utf8')) as {
    owner: string;
  };
  const pidFile = await readFile(path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(pidFile.split('\n')[3]),
    user: 'boordosh_owner',
    password: passwords.owner,
    database: 'boordosh',
  });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}
