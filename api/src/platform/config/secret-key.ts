import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from './environment.js';

const FILE = 'secret-key';

/** The one secret of an installation; each purpose gets a key of its own derived from it. */
@Injectable()
export class SecretKey {
  private readonly secret: string;

  constructor(@Inject(ENVIRONMENT) environment: Environment) {
    if (environment.secretKey === undefined) throw new Error('The secret key has not been prepared.');
    this.secret = environment.secretKey;
  }

  for(purpose: string): Buffer {
    return createHmac('sha256', this.secret).update(purpose).digest();
  }
}

/** Takes the key from the settings, else the one kept in the data folder, else makes and keeps one. */
export async function prepareSecretKey(environment: Environment): Promise<Environment> {
  if (environment.secretKey !== undefined) return environment;
  const path = join(environment.dataDir, FILE);
  await mkdir(environment.dataDir, { recursive: true });
  const made = randomBytes(32).toString('base64url');
  // `wx` lets the first of two processes win; both then read the same key.
  await writeFile(path, made, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  return { ...environment, secretKey: (await readFile(path, 'utf8')).trim() };
}
