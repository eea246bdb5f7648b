import { randomBytes } from 'node:crypto';
import { mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { CannotStart } from './cannot-start.js';
import { accountForPostgres, mayEnter, type OsAccount } from './os-account.js';

/** The folder around the cluster, and the account that owns it. */
export interface Home {
  /** DATA_DIR itself, without symbolic links: passwords are kept here. */
  dataFolder: string;
  folder: string;
  cluster: string;
  log: string;
  account: OsAccount | undefined;
}

/** For what root's PostgreSQL cannot reach where it is. */
export const SYSTEM_FOLDER = '/var/lib/boordosh';

/**
 * The cluster lies in DATA_DIR/postgres. When the account PostgreSQL runs as cannot enter that folder (a clone under
 * root's own home), it lies in /var/lib/boordosh and DATA_DIR keeps a pointer to it.
 */
export async function findHome(dataDir: string, log: (message: string) => void): Promise<Home> {
  const account = accountForPostgres(log);
  await mkdir(dataDir, { recursive: true, mode: account ? 0o711 : 0o700 });
  const dataFolder = await realpath(dataDir);
  const folder = await chooseFolder(dataFolder, account, log);
  await mkdir(folder, { recursive: true, mode: account ? 0o711 : 0o700 });

  const cluster = path.join(folder, 'cluster');
  const home = { dataFolder, folder, cluster, log: path.join(folder, 'postgres.log') };
  return { ...home, account: await ownerOf(cluster, account) };
}

async function chooseFolder(
  dataFolder: string,
  account: OsAccount | undefined,
  log: (message: string) => void,
): Promise<string> {
  const pointer = path.join(dataFolder, 'postgres-folder.txt');
  const pointed = await readPointer(pointer);
  if (pointed) return pointed;
  const inside = path.join(dataFolder, 'postgres');
  const madeBefore = await stat(path.join(inside, 'cluster')).catch(() => undefined);
  if (!account || madeBefore || (await mayEnter(account, dataFolder))) return inside;

  // Two first starts at once: one writes the pointer, the other reads it.
  const fresh = path.join(SYSTEM_FOLDER, `database-${randomBytes(6).toString('hex')}`);
  await writeFile(pointer, `${fresh}\n`, { flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  const folder = (await readPointer(pointer)) ?? fresh;
  log(
    `PostgreSQL does not run as root, and the user it runs as cannot enter ${dataFolder}: ` +
      `the database itself is kept in ${folder}.`,
  );
  return folder;
}

async function readPointer(pointer: string): Promise<string | undefined> {
  const text = await readFile(pointer, 'utf8').catch(() => '');
  return text.trim() || undefined;
}

/** A cluster runs only as its owner: root can become that owner, anybody else has to be it. */
async function ownerOf(cluster: string, account: OsAccount | undefined): Promise<OsAccount | undefined> {
  const existing = await stat(cluster).catch(() => undefined);
  if (!existing) return account;
  if (account) return { uid: existing.uid, gid: existing.gid };
  if (process.getuid && existing.uid !== process.getuid()) {
    throw new CannotStart(
      `The database in ${cluster} belongs to another user of this machine. ` +
        'Start Boordosh as before (as root, perhaps), or choose another folder with DATA_DIR.',
    );
  }
  return undefined;
}
