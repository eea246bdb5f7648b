import { Injectable } from '@nestjs/common';
import type { Language } from '@boordosh/shared/vocabulary';
import { NotFound } from '../platform/index.js';
import { inOneLanguage, REFERENCE_CONTENTS, REFERENCE_NAMES } from './reference-contents.js';

/** Content never changes while the process runs, so each form of it is made once. */
@Injectable()
export class ReferenceReader {
  private readonly made = new Map<string, unknown>();

  /** @throws NotFound when there is no content of that name */
  content(wanted: string, language: Language | undefined): unknown {
    const name = REFERENCE_NAMES.find((each) => each === wanted);
    if (name === undefined) throw new NotFound();
    if (language === undefined) return REFERENCE_CONTENTS[name];
    const key = `${name} ${language}`;
    const content = this.made.get(key) ?? inOneLanguage(REFERENCE_CONTENTS[name], language);
    this.made.set(key, content);
    return content;
  }
}
