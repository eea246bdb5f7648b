import type { CivilDate } from '../../calculations/civil-date.js';
import type { ClosedSpan, SchoolCalendar } from '../../calculations/due-by.js';
import type { LocalText } from '../../vocabulary/languages.js';
import file from './v1/kyrgyzstan.json' with { type: 'json' };

export interface SchoolYear {
  readonly id: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly terms: readonly (ClosedSpan & { readonly number: number })[];
  readonly breaks: readonly (ClosedSpan & { readonly id: string })[];
  readonly movableHolidays: readonly { readonly id: string; readonly date: CivilDate }[];
}

export interface CountryCalendar {
  readonly country: string;
  readonly zone: string;
  /** A school with a six-day week gives `[7]` instead. */
  readonly freeWeekdays: readonly number[];
  /** The dates are general knowledge, to be checked each year: this says so to whoever edits them. */
  readonly note: LocalText;
  readonly breakLabels: Readonly<Record<string, LocalText>>;
  readonly fixedHolidays: readonly { readonly id: string; readonly day: string; readonly label: LocalText }[];
  readonly movableLabels: Readonly<Record<string, LocalText>>;
  readonly years: readonly SchoolYear[];
}

export const SCHOOL_CALENDAR_VERSION = 1;
export const KYRGYZSTAN: CountryCalendar = file;

export interface ClosedDays extends ClosedSpan {
  readonly id: string;
  readonly label: LocalText;
}

/** Every closed span of the country in order, with its name. */
export const closedDaysOf = (country: CountryCalendar): ClosedDays[] =>
  country.years.flatMap((year) => closedInYear(country, year)).sort((a, b) => a.from.localeCompare(b.from));

/** What `dueBy` takes for a school that has changed nothing. */
export const calendarOf = (country: CountryCalendar): SchoolCalendar => ({
  closed: closedDaysOf(country).map(({ from, to }) => ({ from, to })),
  freeWeekdays: country.freeWeekdays,
});

export const schoolYearOf = (country: CountryCalendar, date: CivilDate): SchoolYear | undefined =>
  country.years.find((year, index) => {
    const following = country.years[index + 1];
    return year.from <= date && (following ? date < following.from : true);
  });

const closedInYear = (country: CountryCalendar, year: SchoolYear): ClosedDays[] => {
  const [first, second] = [year.from.slice(0, 4), year.to.slice(0, 4)];
  const begins = year.from.slice(5);
  const none: LocalText = { ky: '', ru: '', en: '' };
  return [
    ...year.breaks.map(({ id, from, to }) => ({ id, from, to, label: country.breakLabels[id] ?? none })),
    ...year.movableHolidays.map(({ id, date }) => ({
      id,
      from: date,
      to: date,
      label: country.movableLabels[id] ?? none,
    })),
    ...country.fixedHolidays.map(({ id, day, label }) => {
      const date = `${day >= begins ? first : second}-${day}`;
      return { id, from: date, to: date, label };
    }),
  ];
};
