import type { LocalText } from '../../vocabulary/languages.js';
import file from './v1/code-of-conduct.json' with { type: 'json' };

export interface CodeRule {
  readonly number: number;
  readonly id: string;
  readonly title: LocalText;
  readonly text: LocalText;
}

export interface CodeOfConduct {
  readonly title: LocalText;
  readonly intro: LocalText;
  readonly usageNote: LocalText;
  readonly rules: readonly CodeRule[];
}

export const CODE_OF_CONDUCT_VERSION = 1;
export const CODE_OF_CONDUCT: CodeOfConduct = file;
