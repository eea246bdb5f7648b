import { inflateSync } from 'node:zlib';
import { FileRefused } from './file-refused.js';

/** Letters of a name may be written as `#4A`. */
const spelt = (name: string): string =>
  Array.from(name, (letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`).join('');
const RUNS_SOMETHING = new RegExp(
  `/(?:${['JavaScript', 'Launch', 'RichMedia'].map(spelt).join('|')})(?![A-Za-z])`,
  'i',
);

const OBJECT_STREAM = /\/ObjStm\b[^]{0,400}?\bstream\r?\n/g;
const LARGEST_STREAM = 8 * 1_048_576;
const MOST_LOOKED_THROUGH = 64 * 1_048_576;

/**
 * A document that only shows: nothing in it runs a script or starts a program, in its packed objects neither.
 * @throws FileRefused
 */
export function inspectPdf(content: Buffer): void {
  const text = content.toString('latin1');
  if (!text.startsWith('%PDF-') || !text.includes('%%EOF')) throw new FileRefused('file-damaged');
  if (RUNS_SOMETHING.test(text)) throw new FileRefused('file-has-script');
  let lookedThrough = 0;
  for (const { index, 0: head } of text.matchAll(OBJECT_STREAM)) {
    const objects = unpacked(content.subarray(index + head.length));
    lookedThrough += objects.length;
    if (lookedThrough > MOST_LOOKED_THROUGH) throw new FileRefused('file-unpacks-too-far');
    if (RUNS_SOMETHING.test(objects)) throw new FileRefused('file-has-script');
  }
}

/** What is packed another way, or locked against editing, cannot be looked through and stays as it is. */
function unpacked(packed: Buffer): string {
  try {
    return inflateSync(packed.subarray(0, LARGEST_STREAM), {
      maxOutputLength: LARGEST_STREAM,
      finishFlush: 2,
    }).toString('latin1');
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new FileRefused('file-unpacks-too-far');
    return '';
  }
}
