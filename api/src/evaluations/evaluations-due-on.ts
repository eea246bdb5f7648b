import { calendarOf, KYRGYZSTAN } from '@boordosh/shared/catalogue/school-calendar';
import { dueBy, type SchoolCalendar } from '@boordosh/shared/calculations';
import { EVALUATION_SCHOOL_DAYS } from '@boordosh/shared/vocabulary';
import { type Queryable, sql } from '../platform/index.js';

const AT_HOME = calendarOf(KYRGYZSTAN);
const ABROAD: SchoolCalendar = { closed: [] };

/** The last of the school days in which the schools write their own views; null before the event counts as held. */
export async function evaluationsDueOn(
  from: Queryable,
  event: { heldSince: string | null; schoolIds: readonly string[] },
): Promise<string | null> {
  if (event.heldSince === null) return null;
  const countries = await from.rows<{ country: string }>(sql`
    select distinct country from schools where id = any(${[...event.schoolIds]}::uuid[])`);
  const calendars = countries.map(({ country }) => (country === KYRGYZSTAN.country ? AT_HOME : ABROAD));
  return dueBy({ start: event.heldSince, schoolDays: EVALUATION_SCHOOL_DAYS, calendars });
}
