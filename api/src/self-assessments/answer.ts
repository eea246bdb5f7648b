import { markOf, seenBy } from '@boordosh/shared/calculations';
import { missingWords } from '@boordosh/shared/catalogue/questions';
import type { AssessmentLevel, Language, VisibilityLevel } from '@boordosh/shared/vocabulary';
import type { AnswerDto } from './dto/answer.dto.js';

/** A written answer as it is stored. */
export interface AnswerRow {
  number: number;
  level: AssessmentLevel | null;
  canBeShared: boolean;
  evidence: string | null;
  offer: string | null;
  learn: string | null;
  lang: Language;
  markVisibility: VisibilityLevel | null;
  wordsVisibility: VisibilityLevel | null;
  quickStart: boolean;
  changedAt: Date | string;
  version: number;
}

export function answerView(row: AnswerRow): AnswerDto {
  const mark = markOf(row);
  return {
    ...row,
    mark,
    seenBy: seenBy(mark, { mark: row.markVisibility, words: row.wordsVisibility }),
    missing: missingWords(row),
    changedAt: new Date(row.changedAt).toISOString(),
  };
}

export const unwrittenAnswer = (number: number): AnswerDto => ({
  number,
  level: null,
  canBeShared: false,
  evidence: null,
  offer: null,
  learn: null,
  lang: null,
  mark: 'none',
  markVisibility: null,
  wordsVisibility: null,
  seenBy: seenBy('none', { mark: null, words: null }),
  quickStart: false,
  missing: [],
  changedAt: null,
  version: 0,
});
