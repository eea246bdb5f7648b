import { dueBy, type SchoolCalendar } from '@boordosh/shared/calculations';
import { inZone } from '@boordosh/shared/formats';

/** How long an invited school has: a month of school days, so that a letter never runs out over a holiday. */
const ANSWER_SCHOOL_DAYS = 20;

/** Last day for an answer to a letter that goes out now; the clock stands still while either school is closed. */
export const answerDueOn = (sentAt: Date, calendars: readonly SchoolCalendar[]): string | null =>
  dueBy({ start: inZone(sentAt).date, schoolDays: ANSWER_SCHOOL_DAYS, calendars });
