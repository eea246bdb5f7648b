import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { binary } from './binaries.js';
import { CannotStart } from './cannot-start.js';
import type { Home } from './home.js';
import { makePasswords, readPasswords } from './passwords.js';

/** Major version of the PostgreSQL we ship; the files of another one cannot be read. */
const MAJOR = '18';

/**
 * pg_trgm and the text parsers ask the C library what a letter is, so its character type must be UTF-8 too; lower()
 * and comparison come from PostgreSQL itself (`builtin`) and do not change with the machine.
 */
const CHARACTER_TYPES = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'];

export async function ensureCluster(home: Home, native: string, fsync: boolean): Promise<'made' | 'found'> {
  const version = await readFile(path.join(home.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) {
    await makeCluster(home, native, fsync);
    return 'made';
  }
  if (version.trim() !== MAJOR) {
    throw new CannotStart(
      `The database in ${home.cluster} was made by PostgreSQL ${version.trim()}, this is PostgreSQL ${MAJOR}. ` +
        'Back it up with the release of Boordosh that made it, and restore that backup into a new data folder.',
    );
  }
  return 'found';
}

/** Made beside its place and moved there when complete: an interrupted first start leaves nothing half done. */
async function makeCluster(home: Home, native: string, fsync: boolean): Promise<void> {
  const unfinished = `${home.cluster}.unfinished`;
  const passwordFile = path.join(home.folder, `.${randomUUID()}`);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await makePasswords(home.dataFolder);
  const { superuser } = await readPasswords(home.dataFolder);
  await writeFile(passwordFile, superuser, { mode: 0o600 });
  try {
    if (home.account) {
      await chown(unfinished, home.account.uid, home.account.gid);
      await chown(passwordFile, home.account.uid, home.account.gid);
    }
    await runInitdb(home, native, [
      `--pgdata=${unfinished}`,
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(fsync ? [] : ['--no-sync']),
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, home.cluster);
}

async function runInitdb(home: Home, native: string, options: string[]): Promise<void> {
  let said = '';
  for (const type of CHARACTER_TYPES) {
    const { code, output } = await run(
      binary(native, 'initdb'),
      [...options, '--locale=C', `--lc-ctype=${type}`],
      home,
    );
    if (code === 0) return;
    said = output.trim();
    if (!said.includes('invalid locale name')) break;
  }
  throw new CannotStart(`PostgreSQL could not set up its files in ${home.folder}: ${said}`);
}

function run(command: string, options: string[], { account }: Home): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    // Its own folder may be closed to the account, the root folder never is.
    const child = spawn(command, options, { ...account, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}
