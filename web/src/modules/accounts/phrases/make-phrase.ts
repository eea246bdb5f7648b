import type { Language } from '@boordosh/shared/vocabulary';

const WORDS = 4;

const LISTS: Record<Language, () => Promise<{ default: string[] }>> = {
  ky: () => import('./words.ky.json'),
  ru: () => import('./words.ru.json'),
  en: () => import('./words.en.json'),
};

/** 4 of 256 words, `аркан-булут-кирпик-топчу`: 32 bits, beside the brake on guesses. */
export const makePhrase = async (language: Language): Promise<string> => {
  const { default: list } = await LISTS[language]();
  return phraseFrom(list, crypto.getRandomValues(new Uint8Array(WORDS)));
};

/** One byte chooses one of 256 words, so no word is likelier than another. */
export const phraseFrom = (list: readonly string[], bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) => list[byte] ?? '').join('-');
