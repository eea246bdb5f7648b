import { filledLetter, type LetterValues, missingValues } from '@boordosh/shared/catalogue/letter';
import { questionBy } from '@boordosh/shared/catalogue/questions';
import type { Language } from '@boordosh/shared/vocabulary';

export interface WrittenLetter {
  header: string[];
  subject: string;
  body: string;
}

/** What is missing is left to be written by hand. */
const BLANK = '__________';

/** The letter as the template gives it: in the header only what the profile says, in the text a blank for what it does not. */
export function letterFrom(values: LetterValues, language: Language): WrittenLetter {
  const missing = missingValues(values);
  const filled = filledLetter({ ...values, ...Object.fromEntries(missing.map((id) => [id, BLANK])) }, language);
  const textsOf = (...roles: string[]): string[] =>
    filled.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
  return {
    header: textsOf('header').filter((line) => !line.includes(BLANK)),
    subject: textsOf('subject').join(' '),
    body: textsOf('body', 'closing').join('\n\n'),
  };
}

/** Titles begin with a capital letter, so a semicolon keeps them apart. */
export const titlesOf = (numbers: readonly number[], language: Language): string =>
  numbers
    .map((number) => questionBy(number)?.label[language] ?? '')
    .filter((title) => title !== '')
    .join('; ');
