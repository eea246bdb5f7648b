export const SCHOOLS_ERRORS = [
  'already-directs',
  'claim-already-open',
  'too-many-open-claims',
  'claims-side-by-side',
  'identity-locked',
] as const;
export type SchoolsError = (typeof SCHOOLS_ERRORS)[number];
