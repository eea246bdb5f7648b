export const APPROVAL_KINDS = [
  'none',
  'pupils-off-site',
  'exchange',
  'international',
  'mfa-notice',
  'parental-consent',
  'resource-permission',
] as const;
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];

/** Those that the plan of an event can call for. */
export const EVENT_CONSENT_KINDS = ['exchange', 'pupils-off-site', 'international', 'parental-consent'] as const;
export type EventConsentKind = (typeof EVENT_CONSENT_KINDS)[number];

export const APPROVAL_STATES = [
  'draft',
  'requested',
  'question',
  'granted',
  'granted-with-conditions',
  'refused',
  'withdrawn',
  'expired',
  'not-needed',
] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** A required one stops the announcement while it is missing; a recommended one can be passed with a recorded reason. */
export const APPROVAL_STRENGTHS = ['required', 'recommended', 'information-only', 'not-needed'] as const;
export type ApprovalStrength = (typeof APPROVAL_STRENGTHS)[number];

/** Granted with conditions counts as granted. */
export const isGranted = (state: ApprovalState): boolean => state === 'granted' || state === 'granted-with-conditions';
