import {
  SHAREABLE_LEVELS,
  SHARED_BY_DEFAULT,
  type AssessmentLevel,
  type Mark,
} from '../vocabulary/self-assessments.js';

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
