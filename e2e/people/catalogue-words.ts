import { questionBy } from '@boordosh/shared/catalogue/questions';
import type { Language } from './texts.js';

/** The short title of one of the 24 questions. */
export function questionTitle(number: number, language: Language): string {
  const title = questionBy(number)?.label[language];
  if (title === undefined) throw new Error(`There is no question ${String(number)}`);
  return title;
}
