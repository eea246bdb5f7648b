import { type FileHandle, open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

/** What an entry holds instead; undefined leaves it as it is. */
export type Change = (name: string) => ((content: Buffer) => Buffer) | undefined;

interface Part {
  method: number;
  checksum: number;
  size: number;
  packed: Buffer;
}

const DEFLATED = 8;
const NAMES_IN_UTF8 = 0x0800;
const VERSION = 20;
/** No part that is changed in memory needs more. */
const LARGEST_CHANGED = 32 * 1_048_576;

/**
 * Copies an archive that has been looked through, entry by entry in the same order. What does not change is taken over as
 * it is packed; what the archive said besides, as times and owners of files, is left behind.
 */
export async function copyArchive(path: string, target: string, change: Change): Promise<void> {
  const zip = await openPromise(path, { autoClose: false });
  const copy = await open(target, 'wx', 0o600);
  try {
    await copyEntries(zip, copy, change);
  } finally {
    zip.close();
    await copy.close();
  }
}

async function copyEntries(zip: ZipFile, copy: FileHandle, change: Change): Promise<void> {
  const directory: Buffer[] = [];
  let at = 0;
  for await (const entry of zip.eachEntry()) {
    const part = await partOf(zip, entry, change(entry.fileName));
    const name = Buffer.from(entry.fileName);
    const head = headOf(part, name);
    directory.push(directoryLine(head, name, at));
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), head, name, part.packed]);
    await copy.write(local);
    at += local.length;
  }
  const lines = Buffer.concat(directory);
  await copy.write(Buffer.concat([lines, endOf(directory.length, lines.length, at)]));
}

async function partOf(zip: ZipFile, entry: Entry, change: ReturnType<Change>): Promise<Part> {
  if (!change || entry.uncompressedSize > LARGEST_CHANGED) {
    const packed = await buffer(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
    return { method: entry.compressionMethod, checksum: entry.crc32, size: entry.uncompressedSize, packed };
  }
  const content = change(await buffer(await zip.openReadStreamPromise(entry)));
  return { method: DEFLATED, checksum: crc32(content), size: content.length, packed: deflateRawSync(content) };
}

/** What stands alike before an entry and in the directory. */
function headOf({ method, checksum, size, packed }: Part, name: Buffer): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(VERSION, 0);
  head.writeUInt16LE(NAMES_IN_UTF8, 2);
  head.writeUInt16LE(method, 4);
  head.writeUInt32LE(checksum, 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

function directoryLine(head: Buffer, name: Buffer, at: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  return Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([VERSION, 0]), head, rest, name]);
}

function endOf(entries: number, bytes: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
