import { LANGUAGES, type Language } from '../vocabulary/languages.js';

/** A text of a catalogue with the place it stands in, so that a test can name it. */
export interface FoundText {
  readonly path: string;
  readonly texts: Readonly<Record<string, unknown>>;
}

/** Every object below `value` that speaks at least one language. */
export const textsIn = (value: unknown, path = ''): FoundText[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${path}[${index}]`));
  if (!isRecord(value)) return [];
  if (LANGUAGES.some((language) => typeof value[language] === 'string')) return [{ path, texts: value }];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, path === '' ? key : `${path}.${key}`));
};

export const idsIn = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

export const inLanguage = (found: FoundText, language: Language): string => {
  const text = found.texts[language];
  return typeof text === 'string' ? text : '';
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
