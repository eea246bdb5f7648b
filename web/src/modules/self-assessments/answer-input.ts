import type { AssessmentLevel } from '@boordosh/shared/vocabulary';
import type { Answer } from './self-assessments.api';

/** What is being written to one question. */
export interface AnswerInput {
  level: AssessmentLevel | '';
  canBeShared: boolean;
  evidence: string;
  offer: string;
  learn: string;
}

export const inputOf = (answer: Answer): AnswerInput => ({
  level: answer.level ?? '',
  canBeShared: answer.canBeShared,
  evidence: answer.evidence ?? '',
  offer: answer.offer ?? '',
  learn: answer.learn ?? '',
});

/** As the API takes it; who may see it stays as it is. */
export const bodyOf = (input: AnswerInput) => ({ ...input, level: input.level === '' ? null : input.level });

/** The API drops spaces at the ends, so they make no difference. */
export const isSame = (one: AnswerInput, other: AnswerInput): boolean =>
  one.level === other.level &&
  one.canBeShared === other.canBeShared &&
  (['evidence', 'offer', 'learn'] as const).every((words) => one[words].trim() === other[words].trim());
