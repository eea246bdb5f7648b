import type { Language } from '../vocabulary/languages.js';
import { number } from './numbers.js';
import { NO_BREAK_SPACE } from './spaces.js';

export type PluralCategory = 'one' | 'few' | 'many' | 'other';

/** Forms of a noun after a number. Kyrgyz needs one (`other`), English two, Russian three and a fourth for fractions. */
export interface PluralForms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export const pluralCategory = (count: number, language: Language): PluralCategory => {
  const size = Math.abs(count);
  if (language !== 'ru') return size === 1 ? 'one' : 'other';
  if (!Number.isInteger(size)) return 'other';
  const [tens, ones] = [size % 100, size % 10];
  if (ones === 1 && tens !== 11) return 'one';
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
};

export const plural = (count: number, forms: PluralForms, language: Language): string =>
  forms[pluralCategory(count, language)] ?? forms.other;

/** `24 мектеп`, with a space that does not break. */
export const counted = (count: number, forms: PluralForms, language: Language): string =>
  `${number(count, language)}${NO_BREAK_SPACE}${plural(count, forms, language)}`;
