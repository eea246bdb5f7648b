import { sql } from '../platform/index.js';

/** What a list and a page show alike of an event, days and hours as people write them. */
export const EVENT_COLUMNS = sql`
  events.id, events.partnership_id as "partnershipId", proposed_by_school_id as "proposedBySchoolId", events.state,
  events.kind, events.format, title, lang, starts_on::text as "startsOn", coalesce(ends_on, starts_on)::text as "endsOn",
  to_char(starts_at, 'HH24:MI') as "startsAt", to_char(ends_at, 'HH24:MI') as "endsAt", zone,
  host_school_id as "hostSchoolId", place, postponed_from::text as "postponedFrom", recorded_after as "recordedAfter",
  events.version`;
