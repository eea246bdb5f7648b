/** What can go wrong whatever the module. The code is the last part of a problem's `type`. */
export const PLATFORM_ERRORS = [
  'validation',
  'malformed-json',
  'unsupported-media-type',
  'payload-too-large',
  'unauthenticated',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'conflict',
  'stale',
  'precondition-required',
  'idempotency-key-missing',
  'idempotency-key-reused',
  'too-many-requests',
  'verb-not-allowed',
  'cross-site',
  'unavailable',
  'internal',
] as const;
export type PlatformError = (typeof PLATFORM_ERRORS)[number];
