import {
  SHAREABLE_LEVELS,
  SHARED_BY_DEFAULT,
  type AssessmentLevel,
  type Mark,
} from '../vocabulary/self-assessments.js';
import { DEFAULT_VISIBILITY, VISIBILITY_LEVELS, type VisibilityLevel } from '../vocabulary/visibility.js';

export interface MarkedAnswer {
  readonly level: AssessmentLevel | null;
  readonly canBeShared: boolean;
  /** "What we would like to learn", as typed. */
  readonly learn: string | null;
}

/** An offer is (strong or works) and can be shared; a need is need-help, or developing with "learn" filled in. */
export const markOf = ({ level, canBeShared, learn }: MarkedAnswer): Mark => {
  if (level === null) return 'none';
  if (mayBeShared(level)) return canBeShared ? 'offer' : 'none';
  if (level === 'need-help') return 'need';
  return level === 'developing' && (learn ?? '').trim() !== '' ? 'need' : 'none';
};

export const mayBeShared = (level: AssessmentLevel): boolean =>
  (SHAREABLE_LEVELS as readonly AssessmentLevel[]).includes(level);

/** Where "can be shared" stands when the level is first chosen. */
export const sharedByDefault = (level: AssessmentLevel): boolean => level === SHARED_BY_DEFAULT;

/** What a school has chosen for an answer; null follows the default of what the answer is. */
export interface ChosenVisibility {
  readonly mark: VisibilityLevel | null;
  readonly words: VisibilityLevel | null;
}

export interface SeenBy {
  readonly mark: VisibilityLevel;
  readonly words: VisibilityLevel;
}

/**
 * Who sees the two layers of an answer. A default follows the mark, so words written under an offer close by themselves
 * when the answer turns into a need; and words never reach further than the mark that they would give away.
 */
export const seenBy = (mark: Mark, chosen: ChosenVisibility): SeenBy => {
  const usual = mark === 'offer' ? DEFAULT_VISIBILITY.wordsOfAnOffer : DEFAULT_VISIBILITY.otherWords;
  const words = chosen.words ?? usual;
  if (mark === 'none') return { mark: 'own-school', words };
  const seen = chosen.mark ?? DEFAULT_VISIBILITY.mark;
  return { mark: seen, words: narrower(seen, words) };
};

const narrower = (a: VisibilityLevel, b: VisibilityLevel): VisibilityLevel =>
  VISIBILITY_LEVELS.indexOf(a) < VISIBILITY_LEVELS.indexOf(b) ? a : b;
