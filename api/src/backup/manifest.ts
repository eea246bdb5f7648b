import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BackupError } from './backup-error.js';

export interface CopiedFile {
  /** Below the folder of the backup, with forward slashes. */
  path: string;
  bytes: number;
  sha256: string;
}

export interface CopiedTable {
  name: string;
  columns: string[];
  rows: number;
  file: CopiedFile;
}

export interface CopiedSequence {
  name: string;
  lastValue: string;
  isCalled: boolean;
}

/** What a backup holds. Written last: a folder without it is an unfinished backup. */
export interface Manifest {
  format: 1;
  madeAt: string;
  /** The shape the tables had; a newer release brings them to its own after restoring. */
  migrations: string[];
  tables: CopiedTable[];
  sequences: CopiedSequence[];
  files: CopiedFile[];
  secretKey: CopiedFile | undefined;
}

const fileIn = (folder: string): string => path.join(folder, 'manifest.json');

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(fileIn(folder), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
}

export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(fileIn(folder), 'utf8').catch(() => undefined);
  if (text === undefined) throw new BackupError(`There is no complete backup in ${folder}: manifest.json is missing.`);
  const manifest = JSON.parse(text) as Omit<Manifest, 'format'> & { format: number };
  if (manifest.format !== 1) {
    throw new BackupError(`The backup in ${folder} was made by a newer release of Boordosh; restore it with that one.`);
  }
  return { ...manifest, format: 1 };
}

export const everyFile = ({ tables, files, secretKey }: Manifest): CopiedFile[] => [
  ...tables.map(({ file }) => file),
  ...files,
  ...(secretKey ? [secretKey] : []),
];
