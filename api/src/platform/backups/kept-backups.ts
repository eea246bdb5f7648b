import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

export interface KeptBackup {
  name: string;
  /** ISO 8601, UTC. */
  madeAt: string;
}

/** Back-ups that were finished, the youngest first: a folder without its manifest was not. */
export async function keptBackups(folder: string): Promise<KeptBackup[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(entries.filter((entry) => entry.isDirectory()).map(({ name }) => read(folder, name)));
  return found.filter((backup) => backup !== undefined).sort((a, b) => b.madeAt.localeCompare(a.madeAt));
}

async function read(folder: string, name: string): Promise<KeptBackup | undefined> {
  try {
    const manifest = JSON.parse(await readFile(path.join(folder, name, 'manifest.json'), 'utf8')) as {
      madeAt?: unknown;
    };
    return typeof manifest.madeAt === 'string' ? { name, madeAt: manifest.madeAt } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether one broken disk takes both. */
export async function onOneDisk(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((place) => stat(place).catch(() => undefined)));
  return first === undefined || second === undefined || first.dev === second.dev;
}
