import { createReadStream } from 'node:fs';
import { copyFile, mkdir, writeFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DataSource } from 'typeorm';
import { migrate } from '../platform/database/migrate.js';
import { MIGRATIONS } from '../platform/database/migrations/index.js';
import { databaseOptions } from '../platform/database/options.js';
import { BackupError } from './backup-error.js';
import { verify } from './copied-files.js';
import { everyFile, readManifest, type CopiedTable, type Manifest } from './manifest.js';
import { connected, sqlOf } from './tables.js';
import { withoutTriggersAndKeys } from './without-keys.js';

export interface RestoreOptions {
  source: string;
  ownerUrl: string;
  applicationUrl: string;
  filesFolder: string;
  secretKeyFile: string;
}

/** Into an empty database only, and only when every file of the backup is what was written. */
export async function restore(options: RestoreOptions): Promise<Manifest> {
  const { source, ownerUrl, applicationUrl } = options;
  const manifest = await readManifest(source);
  await verify(source, everyFile(manifest));
  await connected(ownerUrl, refuseUnlessEmpty);

  await makeTablesAsTheyWere(ownerUrl, manifest.migrations);
  await connected(ownerUrl, (client) => fillTables(client, source, manifest));
  await migrate(ownerUrl, applicationUrl);

  await restoreFiles(options, manifest);
  return manifest;
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(`select from pg_tables where schemaname = 'public' limit 1`);
  if (!rowCount) return;
  throw new BackupError(
    'This database is not empty, and a restore would mix two sets of data. ' +
      'Choose a new data folder (DATA_DIR=…) or an empty database.',
  );
}

/** The rows fit the tables of their own time; newer migrations then find them as they would have found them there. */
async function makeTablesAsTheyWere(ownerUrl: string, names: string[]): Promise<void> {
  const migrations = MIGRATIONS.filter(({ name }) => names.includes(name));
  if (migrations.length < names.length) {
    throw new BackupError('The backup was made by a newer release of Boordosh; restore it with that one.');
  }
  const source = await new DataSource({ ...databaseOptions(ownerUrl), migrations }).initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

async function fillTables(client: pg.Client, source: string, manifest: Manifest): Promise<void> {
  await client.query('begin');
  await withoutTriggersAndKeys(client, async () => {
    await client.query(sqlOf`truncate ${manifest.tables.map(({ name }) => name)}`);
    for (const table of manifest.tables) await fillTable(client, source, table);
  });
  for (const { name, lastValue, isCalled } of manifest.sequences) {
    await client.query('select setval(quote_ident($1)::regclass, $2, $3)', [name, lastValue, isCalled]);
  }
  await client.query('commit');
  await client.query('analyze');
}

async function fillTable(client: pg.Client, source: string, { name, columns, rows, file }: CopiedTable): Promise<void> {
  const copy = client.query(copyFrom(sqlOf`copy ${name} (${columns}) from stdin`));
  await pipeline(createReadStream(path.join(source, file.path)), createGunzip(), copy);
  if (copy.rowCount !== rows) {
    throw new BackupError(`Of ${String(rows)} rows of ${name}, ${String(copy.rowCount)} arrived.`);
  }
}

async function restoreFiles({ source, filesFolder, secretKeyFile }: RestoreOptions, manifest: Manifest): Promise<void> {
  for (const { path: name } of manifest.files) {
    const target = path.join(filesFolder, path.relative('files', name));
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    await copyFile(path.join(source, name), target);
  }
  if (!manifest.secretKey) return;
  await mkdir(path.dirname(secretKeyFile), { recursive: true });
  await writeFile(secretKeyFile, await readFile(path.join(source, manifest.secretKey.path)), { mode: 0o600 });
}
