import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/database/embedded-postgres/index.js';

describe('the embedded PostgreSQL in trouble', () => {
  let dataDir: string;
  let postgres: EmbeddedPostgres;
  let said: string[];

  const start = (): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({ dataDir, fsync: false, log: (message) => said.push(message) });

  beforeEach(async () => {
    said = [];
    dataDir = await mkdtemp(path.join(tmpdir(), 'boordosh-faults-'));
    await chmod(dataDir, 0o711);
    postgres = await start();
  });

  afterEach(async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const postmaster = async (): Promise<number> =>
    Number.parseInt(await readFile(path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8'), 10);

  async function answers(): Promise<boolean> {
    const client = new pg.Client({ connectionString: postgres.applicationUrl });
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  it('refuses a second start on the same folder and leaves the first alone', async () => {
    await expect(start()).rejects.toThrow(`already running on the data folder`);
    expect(await answers()).toBe(true);
  });

  it('comes back on the same address when the server is killed', async () => {
    process.kill(await postmaster(), 'SIGKILL');
    while (!said.includes('The database runs again.')) await pause(20);
    expect(await answers()).toBe(true);
  });

  it('keeps its data and roles from one start to the next', async () => {
    const before = postgres.applicationUrl.split('@')[0];
    await postgres.stop();
    postgres = await start();
    expect(postgres.applicationUrl.split('@')[0]).toBe(before);
    expect(await answers()).toBe(true);
  });
});
