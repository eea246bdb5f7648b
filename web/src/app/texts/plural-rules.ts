import { pluralCategory, type PluralCategory } from '@boordosh/shared/formats';
import type { Language } from '@boordosh/shared/vocabulary';

/** The forms of a text stand in this order, divided by ` | `: ky one, en two, ru three (`школа | школы | школ`) or four. */
const ORDER: Record<Language, readonly PluralCategory[]> = {
  ky: ['other'],
  ru: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
};

/** Which of `forms` texts stands after `count`; with fewer forms than the language has, the last one serves. */
export const pluralIndex =
  (language: Language) =>
  (count: number, forms: number): number => {
    const wanted = ORDER[language].indexOf(pluralCategory(count, language));
    return Math.max(0, Math.min(wanted, forms - 1));
  };

export const pluralRules = { ky: pluralIndex('ky'), ru: pluralIndex('ru'), en: pluralIndex('en') };
