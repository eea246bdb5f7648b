import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Language } from '@boordosh/shared/vocabulary';
import { NotFound } from '../platform/index.js';
import { inOneLanguage, REFERENCE_CONTENTS, REFERENCE_NAMES } from './reference-contents.js';

export interface ReferenceText {
  json: string;
  etag: string;
}

/** Content never changes while the process runs, so each form of it is written once. */
@Injectable()
export class ReferenceReader {
  private readonly written = new Map<string, ReferenceText>();

  /** @throws NotFound when there is no content of that name */
  text(wanted: string, language: Language | undefined): ReferenceText {
    const name = REFERENCE_NAMES.find((each) => each === wanted);
    if (name === undefined) throw new NotFound();
    const key = `${name} ${language ?? ''}`;
    const known = this.written.get(key);
    if (known) return known;
    const content = REFERENCE_CONTENTS[name];
    const json = JSON.stringify(language === undefined ? content : inOneLanguage(content, language));
    const text = { json, etag: `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"` };
    this.written.set(key, text);
    return text;
  }
}
