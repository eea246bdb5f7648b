import { createReadStream } from 'node:fs';
import { chmod, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BackupError } from './backup-error.js';
import { filesBelow, keep, keepFile } from './copied-files.js';
import { writeManifest, type CopiedFile, type CopiedTable, type Manifest } from './manifest.js';
import { connected, readMigrations, readSequences, readTables, type Table } from './tables.js';

export interface BackUpOptions {
  ownerUrl: string;
  filesFolder: string;
  /** Links and tokens that people hold are worth nothing without it. */
  secretKeyFile: string;
  target: string;
  /** For a back-up that stays beside the data: files take no room twice. */
  linked?: boolean;
}

/** Every table as it was at one moment, then the files, which are never changed once they are written. */
export async function backUp({
  ownerUrl,
  filesFolder,
  secretKeyFile,
  target,
  linked = false,
}: BackUpOptions): Promise<Manifest> {
  if (await stat(target).catch(() => undefined)) throw new BackupError(`${target} exists already.`);
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await chmod(unfinished, 0o700);

  const database = await connected(ownerUrl, (client) => copyDatabase(client, unfinished));
  const manifest: Manifest = {
    format: 1,
    madeAt: new Date().toISOString(),
    ...database,
    files: await copyFiles(filesFolder, unfinished, linked),
    secretKey: await copySecretKey(secretKeyFile, unfinished),
  };
  await writeManifest(unfinished, manifest);
  await rename(unfinished, target);
  return manifest;
}

async function copyDatabase(
  client: pg.Client,
  folder: string,
): Promise<Pick<Manifest, 'migrations' | 'tables' | 'sequences'>> {
  await client.query('begin isolation level repeatable read read only');
  const migrations = await readMigrations(client);
  const tables: CopiedTable[] = [];
  for (const table of await readTables(client)) tables.push(await copyTable(client, table, folder));
  const sequences = await readSequences(client);
  await client.query('commit');
  return { migrations, tables, sequences };
}

async function copyTable(client: pg.Client, { name, columns }: Table, folder: string): Promise<CopiedTable> {
  const values = columns.map((column) => column.read).join(', ');
  const rows = client.query(copyTo(`copy (select ${values} from ${pg.escapeIdentifier(name)}) to stdout`));
  const file = await keep(() => rows.pipe(createGzip()), folder, `tables/${name}.copy.gz`);
  return { name, columns: columns.map((column) => column.name), rows: rows.rowCount, file };
}

async function copyFiles(from: string, folder: string, linked: boolean): Promise<CopiedFile[]> {
  const copied: CopiedFile[] = [];
  for (const name of await filesBelow(from)) {
    if (name.startsWith('incoming/')) continue; // still on its way up
    const [source, kept] = [path.join(from, name), `files/${name}`];
    const keeping = linked ? keepFile(source, folder, kept) : keep(() => createReadStream(source), folder, kept);
    const file = await keeping.catch(unlessGone);
    if (file) copied.push(file);
  }
  return copied;
}

async function copySecretKey(file: string, folder: string): Promise<CopiedFile | undefined> {
  return keep(() => createReadStream(file), folder, 'secret-key').catch(unlessGone);
}

/** Removed in the meantime, or never there (a key that stands in the settings). */
function unlessGone(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
