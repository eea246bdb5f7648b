import {
  ASSESSMENT_LEVELS,
  type AssessmentLevel,
  LANGUAGES,
  type Language,
  type Mark,
  MARKS,
  VISIBILITY_LEVELS,
  type VisibilityLevel,
} from '@boordosh/shared/vocabulary';
import { Flag, Instant, Nested, OneOf, Text, Whole } from '../../platform/index.js';

const LEVEL = { name: 'AssessmentLevel', nullable: true } as const;
const CHOSEN = { name: 'VisibilityLevel', nullable: true, optional: true } as const;
const WORDS = { lines: true, optional: true, nullable: true } as const;

/** Everything a school says to one question. A text that is left out is emptied; a visibility that is left out stays. */
export class SaveAnswerDto {
  @OneOf(ASSESSMENT_LEVELS, { ...LEVEL, description: 'Null while nobody has chosen.' }) level!: AssessmentLevel | null;
  @Flag({ optional: true, description: 'Left out, it follows the level. Means something for strong and works only.' })
  canBeShared?: boolean;
  @Text({ max: 1000, ...WORDS }) evidence?: string | null;
  @Text({ max: 600, ...WORDS, description: 'What we could offer.' }) offer?: string | null;
  @Text({ max: 600, ...WORDS, description: 'What we would like to learn.' }) learn?: string | null;
  @OneOf(VISIBILITY_LEVELS, { ...CHOSEN, description: 'Null: as usual for such an answer.' })
  markVisibility?: VisibilityLevel | null;
  @OneOf(VISIBILITY_LEVELS, { ...CHOSEN, description: 'Null: as usual for such an answer.' })
  wordsVisibility?: VisibilityLevel | null;
}

/** Who may see an answer, changed at any time; null is as usual for such an answer. */
export class ChangeVisibilityDto {
  @OneOf(VISIBILITY_LEVELS, { ...CHOSEN, description: 'Left out, it stays.' }) mark?: VisibilityLevel | null;
  @OneOf(VISIBILITY_LEVELS, { ...CHOSEN, description: 'Left out, it stays.' }) words?: VisibilityLevel | null;
}

class AnswerSeenByDto {
  @OneOf(VISIBILITY_LEVELS, { name: 'VisibilityLevel' }) mark!: VisibilityLevel;
  @OneOf(VISIBILITY_LEVELS, { name: 'VisibilityLevel' }) words!: VisibilityLevel;
}

export const WORDS_IDS = ['evidence', 'offer', 'learn'] as const;

/** The school's answer to one question; `version` 0 while it is unwritten. */
export class AnswerDto {
  @Whole({ min: 1, max: 24 }) number!: number;
  @OneOf(ASSESSMENT_LEVELS, LEVEL) level!: AssessmentLevel | null;
  @Flag() canBeShared!: boolean;
  @Text({ max: 1000, nullable: true }) evidence!: string | null;
  @Text({ max: 600, nullable: true }) offer!: string | null;
  @Text({ max: 600, nullable: true }) learn!: string | null;
  @OneOf(LANGUAGES, { name: 'Language', nullable: true, description: 'Language of the words.' }) lang!: Language | null;
  @OneOf(MARKS, { name: 'Mark', description: 'What the answer is for other schools.' }) mark!: Mark;
  @OneOf(VISIBILITY_LEVELS, {
    name: 'VisibilityLevel',
    nullable: true,
    description: 'As chosen; null follows the usual.',
  })
  markVisibility!: VisibilityLevel | null;
  @OneOf(VISIBILITY_LEVELS, {
    name: 'VisibilityLevel',
    nullable: true,
    description: 'As chosen; null follows the usual.',
  })
  wordsVisibility!: VisibilityLevel | null;
  @Nested(() => AnswerSeenByDto, { description: 'Who sees the mark and the words once they count.' })
  seenBy!: AnswerSeenByDto;
  @Flag({ description: 'Ticked in the quick start: its mark counts before the assessment is finalised.' })
  quickStart!: boolean;
  @OneOf(WORDS_IDS, { each: { max: 3 }, name: 'WordsId', description: 'Words that finalising still asks for.' })
  missing!: (typeof WORDS_IDS)[number][];
  @Instant({ nullable: true }) changedAt!: string | null;
  @Whole({ min: 0, max: 2_147_483_647 }) version!: number;
}
