export const PARTNER_SEARCH_ERRORS = ['matches-need-verification'] as const;
export type PartnerSearchError = (typeof PARTNER_SEARCH_ERRORS)[number];
