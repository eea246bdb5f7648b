/** Own school · in talks or in partnership with us · all verified schools. */
export const VISIBILITY_LEVELS = ['own-school', 'partners', 'schools'] as const;
export type VisibilityLevel = (typeof VISIBILITY_LEVELS)[number];

/** The two layers of an answer open separately: that it is an offer or a need, and the words about it. */
export const DEFAULT_VISIBILITY = {
  mark: 'schools',
  wordsOfAnOffer: 'schools',
  otherWords: 'partners',
} as const satisfies Record<string, VisibilityLevel>;
