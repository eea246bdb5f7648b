export const PARTNERSHIPS_ERRORS = [
  'partnership-already-open',
  'partner-is-own-school',
  'need-and-offer-missing',
  'need-and-offer-missing-somewhere',
  'too-many-letters',
] as const;
export type PartnershipsError = (typeof PARTNERSHIPS_ERRORS)[number];
