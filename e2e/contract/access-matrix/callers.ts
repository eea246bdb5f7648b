/** Those for whom every route says what they may: teacher, lead and director are of school A. */
export const CALLERS = [
  'anonymous',
  'teacher',
  'lead',
  'director',
  'partnerDirector',
  'strangerDirector',
  'coordinator',
  'otherCoordinator',
  'administrator',
] as const;
export type Caller = (typeof CALLERS)[number];
