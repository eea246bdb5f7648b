import { type PartnershipState, QUIET_SCHOOL_DAYS } from '../vocabulary/partnerships.js';
import { type CivilDate } from './civil-date.js';
import { dueBy, type SchoolCalendar } from './due-by.js';

export interface LastSign {
  readonly state: PartnershipState;
  /** The day of the last sign of life. */
  readonly lastSignOn: CivilDate;
}

/** Where schools have agreed to do something. A letter has a clock of its own, and a pause is quiet on purpose. */
const EXPECTED_TO_LIVE: readonly PartnershipState[] = ['in-talks', 'active'];

/** Nothing was heard of it for too long; the clock stands still while either side is closed. */
export const isQuiet = (
  { state, lastSignOn }: LastSign,
  today: CivilDate,
  calendars: readonly SchoolCalendar[],
): boolean => {
  if (!EXPECTED_TO_LIVE.includes(state)) return false;
  const quietAfter = dueBy({ start: lastSignOn, schoolDays: QUIET_SCHOOL_DAYS, calendars });
  return quietAfter !== null && quietAfter < today;
};
