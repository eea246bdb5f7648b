import { open, readFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { type FileFormat, isPicture, LARGEST_FILE_MB, LARGEST_PICTURE_MB } from '@boordosh/shared/vocabulary';
import { Injectable } from '@nestjs/common';
import { fileTypeFromFile } from 'file-type';
import type { IncomingFile } from '../../http/incoming-file.js';
import { FileStore } from '../file-store.js';
import { UnsettledFiles } from '../unsettled-files.js';
import { AcceptedFile } from './accepted-file.js';
import { readFileName } from './file-name.js';
import { FileRefused } from './file-refused.js';
import { forgetAuthors } from './office-authors.js';
import { inspectOfficeDocument, isOfficeDocument } from './office-document.js';
import { inspectPdf } from './pdf-document.js';
import { makeAnew } from './picture.js';
import { Turns } from './turns.js';
import { forgetPlace } from './video-place.js';

const MEGABYTE = 1_048_576;
const ARCHIVE = Buffer.from('PK\u0003\u0004', 'latin1');

/** A document with a password is no archive, but an older container with this part in it. */
const LOCKED_DOCUMENT = Buffer.from('EncryptedPackage', 'utf16le');

/** Looks through what people send before anybody else gets it, and keeps what is harmless. */
@Injectable()
export class FileIntake {
  private readonly turns = new Turns(2, 30);

  constructor(
    private readonly store: FileStore,
    private readonly unsettled: UnsettledFiles,
  ) {}

  /** @throws FileRefused with the reason, for its sender */
  accept(incoming: IncomingFile): Promise<AcceptedFile> {
    return this.turns.take(async () => {
      const { stem, format: named } = readFileName(incoming.name);
      refuseSize(incoming.bytes, named);
      if ((await formatOf(incoming)) !== named) throw new FileRefused('file-not-what-it-says');
      const { path, format } = await cleaned(incoming.path, named);
      const key = this.store.newKey();
      await this.unsettled.expect(key);
      const stored = await this.store.put(key, createReadStream(path), LARGEST_FILE_MB * MEGABYTE);
      return new AcceptedFile(`${stem}.${format}`, format, stored, this.unsettled);
    });
  }
}

function refuseSize(bytes: number, format: FileFormat): void {
  if (bytes === 0) throw new FileRefused('file-empty');
  const limit = isPicture(format) ? LARGEST_PICTURE_MB : LARGEST_FILE_MB;
  if (bytes > limit * MEGABYTE) throw new FileRefused('file-too-large', { limit });
}

/** What its content says, whatever it is called. An archive is bounded before anything reads it. */
async function formatOf({ path, bytes }: IncomingFile): Promise<string | undefined> {
  const head = await open(path).then(async (file) => {
    const { buffer } = await file.read(Buffer.alloc(ARCHIVE.length), 0, ARCHIVE.length, 0).finally(() => file.close());
    return buffer;
  });
  if (head.equals(ARCHIVE)) return inspectOfficeDocument(path, bytes);
  const found = (await fileTypeFromFile(path))?.ext;
  if (found === 'cfb' && (await readFile(path)).includes(LOCKED_DOCUMENT)) throw new FileRefused('file-locked');
  return found;
}

async function cleaned(path: string, format: FileFormat): Promise<{ path: string; format: FileFormat }> {
  if (isPicture(format)) {
    await makeAnew(path, `${path}.webp`);
    return { path: `${path}.webp`, format: 'webp' };
  }
  if (format === 'pdf') inspectPdf(await readFile(path));
  if (format === 'mp4') await forgetPlace(path);
  if (isOfficeDocument(format)) {
    await forgetAuthors(path, `${path}.${format}`);
    return { path: `${path}.${format}`, format };
  }
  return { path, format };
}
