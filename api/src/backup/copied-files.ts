import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BackupError } from './backup-error.js';
import type { CopiedFile } from './manifest.js';

/** Writes a stream into the folder and measures what it wrote. Opened only when it is listened to: a file may be missing. */
export async function keep(open: () => Readable, folder: string, name: string): Promise<CopiedFile> {
  const target = path.join(folder, name);
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  const measured = measuring();
  await pipeline(open(), measured.stream, createWriteStream(target, { mode: 0o600 }));
  return { path: name, ...measured.result() };
}

/** A file that is never changed again needs no second place on the same disk. */
export async function keepFile(source: string, folder: string, name: string): Promise<CopiedFile> {
  const target = path.join(folder, name);
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  try {
    await link(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    return keep(() => createReadStream(source), folder, name);
  }
  const measured = measuring();
  await pipeline(createReadStream(target), measured.stream.resume());
  return { path: name, ...measured.result() };
}

/** @throws BackupError naming the first file that is missing or is not what was written */
export async function verify(folder: string, files: CopiedFile[]): Promise<void> {
  for (const { path: name, sha256 } of files) {
    const measured = measuring();
    try {
      await pipeline(createReadStream(path.join(folder, name)), measured.stream.resume());
    } catch {
      throw new BackupError(`The backup is incomplete: ${name} cannot be read.`);
    }
    if (measured.result().sha256 !== sha256) throw new BackupError(`The backup is damaged: ${name} has been changed.`);
  }
}

/** Every file below a folder, by its path from there; none when there is no folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

function measuring(): { stream: Transform; result: () => { bytes: number; sha256: string } } {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { stream, result: () => ({ bytes, sha256: hash.digest('hex') }) };
}
