import { number } from '../../formats/numbers.js';
import type { ErrorCode, ValidationCode } from '../../vocabulary/error-codes/index.js';
import type { Language } from '../../vocabulary/languages.js';
import { PROBLEM_TEXTS, VALIDATION_TEXTS, type ProblemText } from './texts.js';

export type { ProblemText };
export type TextParams = Readonly<Record<string, string | number>>;

/** Title and detail of a problem in the reader's language. */
export const problemText = (code: ErrorCode, language: Language, params: TextParams = {}): ProblemText => {
  const text = BY_CODE[language].get(code);
  if (!text) throw new Error(`No text for the error "${code}"`);
  return { title: filled(text.title, language, params), detail: filled(text.detail, language, params) };
};

/** What to do about one field. */
export const validationText = (code: ValidationCode, language: Language, params: TextParams = {}): string =>
  filled(VALIDATION_TEXTS[language][code] ?? '', language, params);

const codesOf = (language: Language): ReadonlyMap<string, ProblemText> =>
  new Map(Object.values(PROBLEM_TEXTS).flatMap((texts) => Object.entries(texts[language])));

const BY_CODE: Record<Language, ReadonlyMap<string, ProblemText>> = {
  ky: codesOf('ky'),
  ru: codesOf('ru'),
  en: codesOf('en'),
};

/** A name that got no value is left out with its sentence: nobody should read a brace. */
const filled = (template: string, language: Language, params: TextParams): string =>
  sentences(template)
    .filter((sentence) => namesIn(sentence).every((name) => params[name] !== undefined))
    .join(' ')
    .replace(NAME, (_, name: string) => written(params[name] ?? '', language));

const NAME = /\{(\w+)\}/g;

export const namesIn = (template: string): string[] => Array.from(template.matchAll(NAME), (match) => match[1] ?? '');

const sentences = (template: string): string[] => template.split(/(?<=[.?]) (?=[\p{Lu}«])/u);

const written = (value: string | number, language: Language): string =>
  typeof value === 'number' ? number(value, language) : value;
