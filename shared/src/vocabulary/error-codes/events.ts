export const EVENTS_ERRORS = [
  'partnership-allows-no-events',
  'event-date-missing',
  'event-date-passed',
  'event-lies-ahead',
  'consent-required-missing',
  'consent-recommended-missing',
  'consent-not-called-for',
] as const;
export type EventsError = (typeof EVENTS_ERRORS)[number];
