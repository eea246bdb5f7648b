import { addDays, weekdayOf, type CivilDate } from './civil-date.js';

export interface ClosedSpan {
  readonly from: CivilDate;
  /** Last closed day, itself included. */
  readonly to: CivilDate;
}

/** When one side is closed: every holiday, vacation and closed day of its school, and its free days of the week. */
export interface SchoolCalendar {
  readonly closed: readonly ClosedSpan[];
  /** 1 Monday … 7 Sunday; a school with a six-day week gives `[7]`. */
  readonly freeWeekdays?: readonly number[];
}

const WEEKEND: readonly number[] = [6, 7];

/** Two years without one common open day: the calendars are wrong, and a clock must not run for ever. */
const LIMIT_IN_DAYS = 731;

export const isOpenOn = (date: CivilDate, calendar: SchoolCalendar): boolean => isOpen(date, weekdayOf(date), calendar);

const isOpen = (date: CivilDate, weekday: number, { freeWeekdays = WEEKEND, closed }: SchoolCalendar): boolean =>
  !freeWeekdays.includes(weekday) && !closed.some(({ from, to }) => from <= date && date <= to);

/**
 * The last day of a clock that gives `schoolDays` from the day after `start`. It counts only days on which every side is open,
 * so it stands still while either is closed. Without calendars it counts working days. Null when the sides share no such days.
 */
export const dueBy = (clock: {
  readonly start: CivilDate;
  readonly schoolDays: number;
  readonly calendars: readonly SchoolCalendar[];
}): CivilDate | null => {
  const given = clock.calendars.length > 0 ? clock.calendars : [{ closed: [] }];
  const calendars = given.map((calendar) => ({
    ...calendar,
    closed: calendar.closed.filter(({ to }) => to > clock.start),
  }));
  let date = clock.start;
  let weekday = weekdayOf(date);
  let left = clock.schoolDays;
  for (let idle = 0; left > 0; idle += 1) {
    if (idle > LIMIT_IN_DAYS) return null;
    date = addDays(date, 1);
    weekday = (weekday % 7) + 1;
    if (!calendars.every((calendar) => isOpen(date, weekday, calendar))) continue;
    left -= 1;
    idle = 0;
  }
  return date;
};

/** School days that are left after `today`, up to and including `due`: what a screen shows of the same clock. */
export const schoolDaysUntil = (clock: {
  readonly today: CivilDate;
  readonly due: CivilDate;
  readonly calendars: readonly SchoolCalendar[];
}): number => {
  const calendars = clock.calendars.length > 0 ? clock.calendars : [{ closed: [] }];
  let count = 0;
  for (let date = addDays(clock.today, 1); date <= clock.due; date = addDays(date, 1)) {
    if (calendars.every((calendar) => isOpenOn(date, calendar))) count += 1;
  }
  return count;
};
