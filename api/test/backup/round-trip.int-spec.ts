import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { backUp } from '../../src/backup/back-up.js';
import { readManifest } from '../../src/backup/manifest.js';
import { restore } from '../../src/backup/restore.js';
import { connected, readTables } from '../../src/backup/tables.js';
import { emptyDatabase, testDatabase, type TestDatabase } from '../support/database.js';

const SAMPLE = `
  insert into facts (id, action, data)
    select gen_random_uuid(), 'sample.recorded', jsonb_build_object('text', E'ң\\t\\\\ "' || n) from generate_series(1, 50) n;
  insert into audit_chain (position, fact_id, hash) select row_number() over (), id, sha256(id::text::bytea) from facts;
  insert into idempotency_keys (caller, key, route, body_hash) values ('caller', 'key', 'route', '\\x00ff')`;

describe('a backup', () => {
  let source: TestDatabase;
  let folder: string;

  const at = (name: string): string => path.join(folder, name);
  const makeBackup = () =>
    backUp({
      ownerUrl: source.ownerUrl,
      filesFolder: at('files'),
      secretKeyFile: at('secret-key'),
      target: at('backup'),
    });
  const restoreInto = (database: TestDatabase) =>
    restore({
      ...database,
      source: at('backup'),
      filesFolder: at('again/files'),
      secretKeyFile: at('again/secret-key'),
    });

  beforeAll(async () => {
    source = await testDatabase();
    await connected(source.ownerUrl, (client) => client.query(SAMPLE));
  });

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'boordosh-backup-'));
    await mkdir(at('files/ab'), { recursive: true });
    await mkdir(at('files/incoming'));
    await writeFile(at('files/ab/plan'), 'сабактын планы');
    await writeFile(at('files/incoming/half'), 'сабак');
    await writeFile(at('secret-key'), 'secret');
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('restored elsewhere holds the same rows, files and secret', async () => {
    await makeBackup();
    const target = await emptyDatabase();
    await restoreInto(target);

    expect(await contentOf(target)).toEqual(await contentOf(source));
    expect(await readFile(at('again/files/ab/plan'), 'utf8')).toBe('сабактын планы');
    expect(await readFile(at('again/secret-key'), 'utf8')).toBe('secret');
    expect((await readManifest(at('backup'))).files).toHaveLength(1);
  });

  it('gives every fact the oldest transaction, so that the chain can take it up', async () => {
    await makeBackup();
    const target = await emptyDatabase();
    await restoreInto(target);

    const { rows } = await connected(target.ownerUrl, (client) =>
      client.query('select distinct tx::text as tx from facts'),
    );
    expect(rows).toEqual([{ tx: '3' }]);
  });

  it('leaves the application its own role, and the keys between tables in place', async () => {
    await makeBackup();
    const target = await emptyDatabase();
    await restoreInto(target);

    await expect(connected(target.applicationUrl, (client) => client.query('delete from facts'))).rejects.toThrow(
      'permission',
    );
    const orphan = `insert into audit_chain (position, fact_id, hash) values (1000, gen_random_uuid(), '')`;
    await expect(connected(target.ownerUrl, (client) => client.query(orphan))).rejects.toThrow('foreign key');
  });

  it('that was changed is refused before anything is touched', async () => {
    await makeBackup();
    await appendFile(at('backup/files/ab/plan'), '!');
    const target = await emptyDatabase();

    await expect(restoreInto(target)).rejects.toThrow('files/ab/plan has been changed');
    expect(await contentOf(target)).toEqual({});
  });

  it('is not mixed into a database that has data', async () => {
    await makeBackup();
    await expect(restoreInto(source)).rejects.toThrow('not empty');
  });

  it('does not replace another backup', async () => {
    await makeBackup();
    await expect(makeBackup()).rejects.toThrow('exists already');
  });
});

/** Every row of every table as text, but for the transaction's number. */
function contentOf({ ownerUrl }: TestDatabase): Promise<Record<string, unknown>> {
  return connected(ownerUrl, async (client) => {
    const content: Record<string, unknown> = {};
    for (const { name, columns } of await readTables(client)) {
      const values = columns.map((column) => `${column.read}::text`).join(', ');
      const { rows } = await client.query(
        `select array[${values}] as row from ${pg.escapeIdentifier(name)} order by 1`,
      );
      content[name] = rows;
    }
    return content;
  });
}
