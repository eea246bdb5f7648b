import { Injectable } from '@nestjs/common';
import type { ClosedSpan, SchoolCalendar } from '@boordosh/shared/calculations';
import { calendarOf, KYRGYZSTAN } from '@boordosh/shared/catalogue/school-calendar';
import { type Queryable, sql } from '../platform/index.js';

interface Row {
  id: string;
  country: string;
  sixDayWeek: boolean;
  closed: ClosedSpan[];
}

const SIX_DAY_WEEK: readonly number[] = [7];
const NATIONAL = calendarOf(KYRGYZSTAN);

/** When schools are closed: the country's calendar with what region, department and the school itself have added. */
@Injectable()
export class SchoolCalendars {
  /** One calendar for each school, to be handed to `dueBy`: a clock stands still while any of them is closed. */
  async closedDays(from: Queryable, schoolIds: readonly string[]): Promise<SchoolCalendar[]> {
    return [...(await this.byId(from, schoolIds)).values()];
  }

  /** The same for many clocks at once: each picks the calendars of its own schools. */
  async byId(from: Queryable, schoolIds: readonly string[]): Promise<Map<string, SchoolCalendar>> {
    const rows = await from.rows<Row>(sql`
      select id, country, six_day_week as "sixDayWeek", coalesce((
          select json_agg(json_build_object('from', first_day, 'to', last_day)) from closed_days
          where closed_days.school_id = schools.id or closed_days.department_id = schools.department_id
            or closed_days.region = schools.region), '[]') as closed
      from schools where id = any (${[...schoolIds]}::uuid[])`);
    return new Map(rows.map((row) => [row.id, calendarOfSchool(row)]));
  }
}

function calendarOfSchool({ country, sixDayWeek, closed }: Row): SchoolCalendar {
  const national = country === KYRGYZSTAN.country ? NATIONAL.closed : [];
  return { closed: [...national, ...closed], freeWeekdays: sixDayWeek ? SIX_DAY_WEEK : KYRGYZSTAN.freeWeekdays };
}
