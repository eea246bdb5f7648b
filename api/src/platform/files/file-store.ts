import type { Readable } from 'node:stream';

export interface StoredFile {
  /** Where the store keeps it: a name of its own, never the uploader's. */
  key: string;
  bytes: number;
  sha256: string;
}

/** Keeps files by key. Who may see one is the business of whoever holds the key. */
export abstract class FileStore {
  /** @throws AppError `payload-too-large` past `maxBytes`; nothing is then kept */
  abstract put(content: Readable, maxBytes: number): Promise<StoredFile>;
  abstract open(key: string): Promise<Readable>;
  abstract remove(key: string): Promise<void>;
}
