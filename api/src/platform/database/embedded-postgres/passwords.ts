import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { CannotStart } from './cannot-start.js';

/** The owner makes and migrates the tables; the application owns nothing; the superuser only sets both up. */
export interface Passwords {
  superuser: string;
  owner: string;
  application: string;
}

const file = (dataDir: string): string => path.join(dataDir, 'database-passwords.json');

export async function makePasswords(dataDir: string): Promise<void> {
  const secret = (): string => randomBytes(24).toString('base64url');
  const passwords: Passwords = { superuser: secret(), owner: secret(), application: secret() };
  await writeFile(file(dataDir), JSON.stringify(passwords, null, 2), { mode: 0o600 });
}

export async function readPasswords(dataDir: string): Promise<Passwords> {
  try {
    return JSON.parse(await readFile(file(dataDir), 'utf8')) as Passwords;
  } catch {
    throw new CannotStart(
      `The passwords of the database are missing: ${file(dataDir)} cannot be read. ` +
        'Put the file back, or restore a backup into a new data folder.',
    );
  }
}
