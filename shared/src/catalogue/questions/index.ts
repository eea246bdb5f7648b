import type { LocalText } from '../../vocabulary/languages.js';
import { markOf, type MarkedAnswer } from '../../calculations/marks.js';
import type { AssessmentLevel } from '../../vocabulary/self-assessments.js';
import type { VisibilityLevel } from '../../vocabulary/visibility.js';
import file from './v1/questions.json' with { type: 'json' };

export interface Question {
  readonly number: number;
  readonly id: string;
  readonly theme: string;
  readonly label: LocalText;
  readonly question: LocalText;
  readonly hint: LocalText;
  readonly relatedBenefits: readonly string[];
  readonly baselineThemes: readonly string[];
}

/** What a school writes beside the level: `evidence`, `offer`, `learn`. */
export interface AnswerWords {
  readonly id: 'evidence' | 'offer' | 'learn';
  readonly requiredFor: readonly string[];
  readonly maxLength: number;
  readonly label: LocalText;
  readonly help: LocalText;
}

export interface Named<Id extends string = string> {
  readonly id: Id;
  readonly label: LocalText;
}

export interface QuestionsCatalogue {
  readonly title: LocalText;
  readonly instructions: readonly { readonly id: string; readonly text: LocalText }[];
  readonly themes: readonly Named[];
  readonly levels: {
    readonly label: LocalText;
    readonly values: readonly (Named<AssessmentLevel> & { readonly description: LocalText })[];
  };
  readonly words: readonly AnswerWords[];
  readonly canBeShared: { readonly label: LocalText };
  readonly visibility: readonly Named<VisibilityLevel>[];
  readonly baselineThemes: readonly Named[];
  readonly questions: readonly Question[];
}

export const QUESTIONS_VERSION = 1;
export const QUESTIONS_CATALOGUE = file as QuestionsCatalogue;
export const QUESTIONS = QUESTIONS_CATALOGUE.questions;

export const questionBy = (number: number): Question | undefined =>
  QUESTIONS.find((question) => question.number === number);

export type WordsId = AnswerWords['id'];
export type WrittenAnswer = MarkedAnswer & { readonly [Id in WordsId]: string | null };

/** The words that this answer still needs before it can be finalised. */
export const missingWords = (answer: WrittenAnswer): WordsId[] => {
  const asksFor = markOf(answer) === 'offer' ? ['can-be-shared', answer.level] : [answer.level];
  return QUESTIONS_CATALOGUE.words
    .filter(
      ({ id, requiredFor }) =>
        (answer[id] ?? '') === '' && asksFor.some((reason) => requiredFor.includes(reason ?? '')),
    )
    .map(({ id }) => id);
};
