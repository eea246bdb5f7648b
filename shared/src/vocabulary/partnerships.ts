export const PARTNERSHIP_STATES = [
  'draft',
  'invited',
  'in-talks',
  'active',
  'paused',
  'ended',
  'declined',
  'withdrawn',
  'expired',
] as const;
export type PartnershipState = (typeof PARTNERSHIP_STATES)[number];

/** A partnership has one row per school; its own state is derived from them. */
export const PARTICIPATION_STATES = ['invited', 'joined', 'declined', 'withdrawn', 'left'] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

export const PARTNERSHIP_REACHES = ['local', 'international'] as const;
export type PartnershipReach = (typeof PARTNERSHIP_REACHES)[number];

export const PARTNERSHIP_MODES = ['virtual', 'real', 'blended'] as const;
export type PartnershipMode = (typeof PARTNERSHIP_MODES)[number];

export const SETTLEMENT_PAIRS = ['urban-rural', 'urban-urban', 'rural-rural'] as const;
export type SettlementPair = (typeof SETTLEMENT_PAIRS)[number];

export const PARTNERSHIP_FORMALITIES = ['informal', 'formal'] as const;
export type PartnershipFormality = (typeof PARTNERSHIP_FORMALITIES)[number];

/** States in which schools have something to do with one another; a draft is known to one of them alone. */
export const OPEN_PARTNERSHIP_STATES = [
  'invited',
  'in-talks',
  'active',
  'paused',
] as const satisfies readonly PartnershipState[];

/** School days without a sign of life after which a partnership counts as quiet: about a month. */
export const QUIET_SCHOOL_DAYS = 20;
