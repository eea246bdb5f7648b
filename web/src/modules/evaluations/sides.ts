import { textIn } from '@boordosh/shared/formats';
import type { Language } from '@boordosh/shared/vocabulary';
import type { Evaluation, EventEvaluations } from './evaluations.api';

/** One school’s column in the view side by side. */
export interface Side {
  schoolId: string;
  name: string;
  lang: string;
  isOurs: boolean;
  submitted: boolean;
  /** None while it is closed to the reader. */
  evaluation: Evaluation | null;
}

/** Our school first, the others by name. */
export const sidesOf = ({ items }: EventEvaluations, ourSchoolId: string | null, language: Language): Side[] =>
  items
    .map(({ schoolId, schoolName, submitted, evaluation }) => {
      const { text, lang } = textIn(schoolName, language);
      return { schoolId, name: text, lang, isOurs: schoolId === ourSchoolId, submitted, evaluation };
    })
    .toSorted((a, b) => Number(b.isOurs) - Number(a.isOurs));

/** Lines of a text as a list: what was given and received is written one a line. */
export const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
