import { chmod, cp, lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { binary, type Binaries } from './binaries.js';
import { SYSTEM_FOLDER } from './home.js';
import { mayRead, type OsAccount } from './os-account.js';

/** The folder of PostgreSQL itself; a copy (60 MB) when the account that runs it cannot reach node_modules. */
export async function reachableBinaries(
  { native, version }: Binaries,
  account: OsAccount | undefined,
  log: (message: string) => void,
): Promise<string> {
  if (!account || (await reaches(account, native))) return native;

  const copy = path.join(SYSTEM_FOLDER, `postgresql-${version}`);
  if (await stat(copy).catch(() => undefined)) return copy;

  log(`PostgreSQL runs as a user who cannot enter ${native}: copying it to ${copy} (60 MB).`);
  const unfinished = `${copy}.${String(process.pid)}`;
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true })); // another start was faster
  return copy;
}

async function reaches(account: OsAccount, native: string): Promise<boolean> {
  const samples = [binary(native, 'postgres'), path.join(native, 'lib'), path.join(native, 'share', 'postgresql')];
  for (const each of samples) if (!(await mayRead(account, each))) return false;
  return true;
}

/** An installation made under a strict umask would be copied as closed as it is. */
async function openToAll(target: string): Promise<void> {
  const entry = await lstat(target);
  if (entry.isSymbolicLink()) return;
  await chmod(target, entry.mode | (entry.isDirectory() || entry.mode & 0o100 ? 0o555 : 0o444));
  if (!entry.isDirectory()) return;
  for (const child of await readdir(target)) await openToAll(path.join(target, child));
}
