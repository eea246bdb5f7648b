import { FILE_FORMATS, type FileFormat } from '@boordosh/shared/vocabulary';
import { FileRefused } from './file-refused.js';

const LONGEST_STEM = 300;
/** Controls, lone surrogates, and marks that turn the direction of what follows or show nothing at all. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** What some system cannot have in a name. */
const IMPOSSIBLE = /[<>:"|?*]/g;
/** Devices of Windows: a file called so cannot be opened there. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const SPELT_OTHERWISE: Record<string, FileFormat | undefined> = { jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg' };

export interface FileName {
  /** Without the extension; safe on every system. */
  stem: string;
  format: FileFormat;
}

/**
 * What the sender called it: letters of every script stay, paths and tricks go.
 * @throws FileRefused unless the extension is one of those taken in
 */
export function readFileName(sent: string): FileName {
  const name = (sent.split(/[\\/]/).at(-1) ?? '').normalize('NFC').replace(UNSEEN, '').trim();
  const dot = name.lastIndexOf('.');
  const extension = dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
  const format = SPELT_OTHERWISE[extension] ?? FILE_FORMATS.find((known) => known === extension);
  if (format === undefined) throw new FileRefused('file-kind-refused');
  return { stem: safeStem(name.slice(0, dot)), format };
}

function safeStem(text: string): string {
  const safe = Array.from(text.replace(IMPOSSIBLE, '_').replace(/\s+/g, ' '))
    .slice(0, LONGEST_STEM)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (safe === '') return '_';
  return DEVICE.test(safe.split('.')[0] ?? '') ? `_${safe}` : safe;
}
