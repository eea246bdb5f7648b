export const CLAIM_STATES = ['submitted', 'verified', 'refused'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];
