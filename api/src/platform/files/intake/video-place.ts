import { type FileHandle, open } from 'node:fs/promises';
import { FileRefused } from './file-refused.js';

interface Box {
  type: string;
  start: number;
  /** Where what it holds begins. */
  inside: number;
  end: number;
}

const HEAD = 8;
const LARGE_HEAD = 16;
const DEEPEST = 4;
const MOST_BOXES = 10_000;

/** Where a telephone writes the place, the owner and its own name; players need none of it. */
const TELLING = ['udta', 'meta', 'uuid'];
const HOLDING = ['moov', 'trak'];

/**
 * Takes the place out of a video, where it stands: the boxes that hold it become empty space of the same length, so
 * nothing else in the file has to move.
 * @throws FileRefused when it is not built as an MP4 is
 */
export async function forgetPlace(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    await walk(file, { type: '', start: 0, inside: 0, end: size }, { depth: 0, left: MOST_BOXES });
  } finally {
    await file.close();
  }
}

async function walk(file: FileHandle, parent: Box, search: { depth: number; left: number }): Promise<void> {
  for (let at = parent.inside; at + HEAD <= parent.end;) {
    if ((search.left -= 1) < 0) throw new FileRefused('file-damaged');
    const box = await boxAt(file, at, parent.end);
    if (TELLING.includes(box.type)) await blank(file, box);
    else if (HOLDING.includes(box.type) && search.depth < DEEPEST) {
      search.depth += 1;
      await walk(file, box, search);
      search.depth -= 1;
    }
    at = box.end;
  }
}

async function boxAt(file: FileHandle, start: number, limit: number): Promise<Box> {
  const { buffer } = await file.read(Buffer.alloc(LARGE_HEAD), 0, LARGE_HEAD, start);
  const short = buffer.readUInt32BE(0);
  const inside = start + (short === 1 ? LARGE_HEAD : HEAD);
  const length = short === 1 ? Number(buffer.readBigUInt64BE(8)) : short === 0 ? limit - start : short;
  const end = start + length;
  if (end < inside || end > limit) throw new FileRefused('file-damaged');
  return { type: buffer.toString('latin1', 4, 8), start, inside, end };
}

async function blank(file: FileHandle, box: Box): Promise<void> {
  await file.write('free', box.start + 4, 'latin1');
  for (let at = box.inside; at < box.end; at += ZEROES.length) {
    await file.write(ZEROES, 0, Math.min(ZEROES.length, box.end - at), at);
  }
}

const ZEROES = Buffer.alloc(65_536);
