import type { Readable } from 'node:stream';

export interface StoredFile {
  /** Where the store keeps it: a name of its own, never the uploader's. */
  key: string;
  bytes: number;
  sha256: string;
}

/** Keeps files by key. Who may see one is the business of whoever holds the key. */
export abstract class FileStore {
  /** Told before anything is written, so that it can be remembered first. */
  abstract newKey(): string;
  /** @throws AppError `payload-too-large` past `maxBytes`; nothing is then kept */
  abstract put(key: string, content: Readable, maxBytes: number): Promise<StoredFile>;
  abstract open(key: string): Promise<Readable>;
  /** Also what is left of one that was never written to its end. */
  abstract remove(key: string): Promise<void>;
}
