import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';

import { CannotStart } from './cannot-start.js';

/** The account of the operating system that PostgreSQL runs as; undefined: our own. */
export interface OsAccount {
  uid: number;
  gid: number;
}

const NAME = 'postgres';

/** PostgreSQL refuses to run as root; root therefore starts it as the user `postgres`, made when missing. */
export function accountForPostgres(log: (message: string) => void): OsAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = lookUp();
  if (existing) return existing;

  log(`PostgreSQL does not run as root: creating the system user "${NAME}" for it.`);
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  const created = lookUp();
  if (created) return created;
  throw new CannotStart(
    `PostgreSQL does not run as root, and the system user "${NAME}" could not be created. ` +
      `Create it (useradd --system ${NAME}), or start Boordosh as an ordinary user.`,
  );
}

/** May this account enter the folder, and every folder on the way to it? */
export async function mayEnter(account: OsAccount, folder: string): Promise<boolean> {
  const { root } = path.parse(folder);
  for (let each = path.resolve(folder); each !== root; each = path.dirname(each)) {
    if (!(await allows(account, each, 0o1))) return false;
  }
  return true;
}

export async function mayRead(account: OsAccount, file: string): Promise<boolean> {
  return (await mayEnter(account, path.dirname(file))) && (await allows(account, file, 0o4));
}

async function allows(account: OsAccount, target: string, bit: number): Promise<boolean> {
  const { mode, uid, gid } = await stat(target);
  if (uid === account.uid) return (mode & (bit << 6)) !== 0;
  if (gid === account.gid) return (mode & (bit << 3)) !== 0;
  return (mode & bit) !== 0;
}

function lookUp(): OsAccount | undefined {
  const uid = idOf('-u');
  const gid = idOf('-g');
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

function idOf(flag: '-u' | '-g'): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, NAME], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : undefined;
}
