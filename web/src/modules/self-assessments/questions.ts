import { QUESTIONS, QUESTIONS_CATALOGUE, questionBy, type Question } from '@boordosh/shared/catalogue/questions';
import type { LocalText } from '@boordosh/shared/vocabulary';

/** The 24 questions under their themes, in the order of the catalogue. */
export const THEMES: readonly { id: string; label: LocalText; questions: Question[] }[] =
  QUESTIONS_CATALOGUE.themes.map(({ id, label }) => ({
    id,
    label,
    questions: QUESTIONS.filter(({ theme }) => theme === id),
  }));

export const COUNT = QUESTIONS.length;

/** The question of a number that is known to be one, as the router and the API promise. */
export const questionAt = (number: number): Question => {
  const question = questionBy(number);
  if (!question) throw new RangeError(`There is no question ${String(number)}`);
  return question;
};

const SECONDS_EACH = 40;

/** What is left, in whole minutes, at least one. */
export const minutesFor = (questions: number): number => Math.max(1, Math.ceil((questions * SECONDS_EACH) / 60));
