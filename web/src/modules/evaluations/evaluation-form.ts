import type {
  EventAudience,
  ExpectedChange,
  Language,
  Outcome,
  Statement,
  StatementAnswer,
} from '@boordosh/shared/vocabulary';
import type { Evaluation, WriteEvaluation } from './evaluations.api';

/** The words of a view, in the order in which they are asked. */
export const WORDS = [
  'expected',
  'happened',
  'worked',
  'changeNextTime',
  'learned',
  'given',
  'unexpectedBenefit',
  'nextStep',
  'procedureInPlace',
] as const;
export type Word = (typeof WORDS)[number];

export interface LinkedIndicator {
  indicator: string;
  expectedChange: ExpectedChange;
  observed: string;
}

/** A view as it is being written: every field has a value, an empty one where there is none. */
export type EvaluationForm = Record<Word, string> & {
  lang: Language;
  outcome: Outcome | '';
  statements: Partial<Record<Statement, StatementAnswer>>;
  participation: Partial<Record<EventAudience, string>>;
  indicators: LinkedIndicator[];
};

export const formOf = (evaluation: Evaluation): EvaluationForm => ({
  ...(Object.fromEntries(WORDS.map((word) => [word, evaluation[word] ?? ''])) as Record<Word, string>),
  lang: evaluation.lang,
  outcome: evaluation.outcome ?? '',
  statements: Object.fromEntries(evaluation.statements.map(({ statement, answer }) => [statement, answer])),
  participation: Object.fromEntries(
    Object.entries(evaluation.participation).map(([who, count]) => [who, count === null ? '' : String(count)]),
  ),
  indicators: evaluation.indicators.map(({ indicator, expectedChange, observed }) => ({
    indicator,
    expectedChange,
    observed: observed ?? '',
  })),
});

export const bodyOf = (form: EvaluationForm): WriteEvaluation => ({
  ...(Object.fromEntries(WORDS.map((word) => [word, orNull(form[word])])) as Record<Word, string | null>),
  lang: form.lang,
  outcome: form.outcome === '' ? null : form.outcome,
  statements: (Object.entries(form.statements) as [Statement, StatementAnswer][]).map(([statement, answer]) => ({
    statement,
    answer,
  })),
  participation: Object.fromEntries(
    Object.entries(form.participation).flatMap(([who, count]) => (isCount(count) ? [[who, Number(count)]] : [])),
  ),
  indicators: form.indicators.map(({ observed, ...link }) => ({ ...link, observed: orNull(observed) })),
});

/** What a view still lacks before it can be handed in, as the API asks it. */
export const missingIn = (form: EvaluationForm): ('happened' | 'outcome' | 'indicators')[] => [
  ...(form.happened.trim() === '' ? (['happened'] as const) : []),
  ...(form.outcome === '' ? (['outcome'] as const) : []),
  ...(form.indicators.length === 0 ? (['indicators'] as const) : []),
];

/** All words of a view one under the other, to be laid beside another version of it. */
export const wordsOf = (form: EvaluationForm): string =>
  [...WORDS.map((word) => form[word]), ...form.indicators.map(({ observed }) => observed)]
    .filter((text) => text.trim() !== '')
    .join('\n');

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
const isCount = (text: string | undefined): boolean => text !== undefined && /^\d{1,6}$/.test(text.trim());
