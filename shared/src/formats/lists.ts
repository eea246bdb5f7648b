import type { Language } from '../vocabulary/languages.js';

const WORDS = {
  and: { ky: 'жана', ru: 'и', en: 'and' },
  or: { ky: 'же', ru: 'или', en: 'or' },
} as const;

/** `А, Б жана В` */
export const list = (items: readonly string[], language: Language, word: keyof typeof WORDS = 'and'): string => {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${WORDS[word][language]} ${last}`;
};
