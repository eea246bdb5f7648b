import type { Language } from '../vocabulary/languages.js';
import { NO_BREAK_HYPHEN, NO_BREAK_SPACE } from './spaces.js';

/** Things that are called by their number. */
const NOUNS = {
  question: { ky: 'суроо', ru: 'вопрос', en: 'question' },
  rule: { ky: 'эреже', ru: 'правило', en: 'rule' },
  step: { ky: 'кадам', ru: 'шаг', en: 'step' },
  version: { ky: 'версия', ru: 'версия', en: 'version' },
} as const satisfies Record<string, Record<Language, string>>;

/** `9-эреже` · `правило 9` · `rule 9` */
export const numbered = (noun: keyof typeof NOUNS, count: number, language: Language): string =>
  language === 'ky'
    ? `${count}${NO_BREAK_HYPHEN}${NOUNS[noun].ky}`
    : `${NOUNS[noun][language]}${NO_BREAK_SPACE}${count}`;

/** `9-класс` · `9 класс` · `grade 9`; a span is `5–9-класстар` · `5–9 классы` · `grades 5–9`. */
export const grades = (from: number, to: number, language: Language): string => {
  const one = from === to;
  const figures = one ? String(from) : `${from}–${to}`;
  if (language === 'ky') return `${figures}${NO_BREAK_HYPHEN}${one ? 'класс' : 'класстар'}`;
  if (language === 'ru') return `${figures}${NO_BREAK_SPACE}${one ? 'класс' : 'классы'}`;
  return `${one ? 'grade' : 'grades'}${NO_BREAK_SPACE}${figures}`;
};
