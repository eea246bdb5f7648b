import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { FileRefused } from './file-refused.js';

const MOST_ENTRIES = 2_000;
const MOST_UNPACKED = 200 * 1_048_576;
const HIGHEST_RATIO = 100;

/** Looks at what is in one entry, piece by piece. */
export interface EntryEye {
  piece(piece: Buffer): void;
  end?(): void;
}

/**
 * Reads an archive once from end to end. What it says about itself is held against the limits first, and then what is
 * really in it against what it says, so nothing is unpacked further than it has declared.
 * @throws FileRefused
 */
export async function readArchive(
  path: string,
  packedBytes: number,
  eyeFor: (name: string) => EntryEye | undefined,
): Promise<void> {
  const zip = await openPromise(path, { strictFileNames: true, validateEntrySizes: true, autoClose: false }).catch(
    damaged,
  );
  try {
    for (const entry of await boundedEntries(zip, packedBytes)) await readEntry(zip, entry, eyeFor(entry.fileName));
  } finally {
    zip.close();
  }
}

async function boundedEntries(zip: ZipFile, packedBytes: number): Promise<Entry[]> {
  if (zip.entryCount > MOST_ENTRIES) throw new FileRefused('file-unpacks-too-far');
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (entry.isEncrypted()) throw new FileRefused('file-locked');
      // Two entries of one name: one program would read the first, another the second.
      if (entries.has(entry.fileName)) throw new FileRefused('file-damaged');
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    damaged(error);
  }
  if (unpacked > MOST_UNPACKED || unpacked > packedBytes * HIGHEST_RATIO) throw new FileRefused('file-unpacks-too-far');
  return [...entries.values()];
}

async function readEntry(zip: ZipFile, entry: Entry, eye: EntryEye | undefined): Promise<void> {
  try {
    if (!entry.canDecodeFileData()) throw new FileRefused('file-damaged');
    for await (const piece of await zip.openReadStreamPromise(entry)) eye?.piece(piece as Buffer);
    eye?.end?.();
  } catch (error) {
    damaged(error);
  }
}

/** Whatever the reader stumbles over, the file is not what it should be. */
function damaged(error: unknown): never {
  throw error instanceof FileRefused ? error : new FileRefused('file-damaged');
}
