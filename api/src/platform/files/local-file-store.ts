import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { v4 as uuid } from 'uuid';
import { AppError, NotFound } from '../errors/app-error.js';
import { FileStore, type StoredFile } from './file-store.js';

const KEY = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/;

/** Files on this machine's disk, written aside first, so that a half file never has a name. */
export class LocalFileStore extends FileStore {
  constructor(private readonly root: string) {
    super();
  }

  newKey(): string {
    const name = uuid();
    return `${name.slice(0, 2)}/${name}`;
  }

  async put(key: string, content: Readable, maxBytes: number): Promise<StoredFile> {
    const [place, aside] = [join(this.root, key), this.aside(key)];
    await mkdir(dirname(aside), { recursive: true, mode: 0o700 });
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    try {
      const measured = measuring(maxBytes);
      await pipeline(content, measured.stream, createWriteStream(aside, { mode: 0o600, flags: 'wx' }));
      await syncToDisk(aside);
      await rename(aside, place);
      return { key, ...measured.result() };
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  async open(key: string): Promise<Readable> {
    if (!KEY.test(key)) throw new NotFound();
    const handle = await open(join(this.root, key)).catch(() => {
      throw new NotFound();
    });
    return createReadStream('', { fd: handle });
  }

  async remove(key: string): Promise<void> {
    if (!KEY.test(key)) return;
    await rm(this.aside(key), { force: true });
    await rm(join(this.root, key), { force: true });
  }

  private aside(key: string): string {
    return join(this.root, 'incoming', basename(key));
  }
}

function measuring(maxBytes: number): { stream: Transform; result: () => { bytes: number; sha256: string } } {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      if (bytes > maxBytes) done(new AppError('too-large', 'payload-too-large'));
      else done(null, chunk);
    },
  });
  return { stream, result: () => ({ bytes, sha256: hash.digest('hex') }) };
}

async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  await handle.sync();
  await handle.close();
}
