export const SCHOOL_KINDS = [
  'primary',
  'basic',
  'secondary',
  'gymnasium',
  'lyceum',
  'education-complex',
  'boarding',
  'special',
  'evening',
  'international',
] as const;
export type SchoolKind = (typeof SCHOOL_KINDS)[number];

export const OWNERSHIPS = ['state', 'private'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export const PROGRAMME_STATUSES = ['none', 'pilot', 'innovation', 'cluster-member'] as const;
export type ProgrammeStatus = (typeof PROGRAMME_STATUSES)[number];

/** A directory entry nobody has asked for, one with a claim under way, one whose director was verified. */
export const SCHOOL_STANDINGS = ['unclaimed', 'claimed', 'verified'] as const;
export type SchoolStanding = (typeof SCHOOL_STANDINGS)[number];

/** Orders a list of schools may be asked for. Never a result. */
export const SCHOOL_ORDERS = ['name', 'distance', 'fit'] as const;
export type SchoolOrder = (typeof SCHOOL_ORDERS)[number];
