/** How two schools go together, seen from one of them. It says something about the pair, never about a school. */
export const FITS = ['strong', 'two-way', 'learn', 'give'] as const;
export type Fit = (typeof FITS)[number];

/** Why a school is suggested, in the order the reasons count. */
export const MATCH_REASONS = ['both-ways', 'shared-language', 'urban-rural', 'near', 'free-for-partner'] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];
