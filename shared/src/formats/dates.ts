import { partsOf, weekdayOf, type CivilDate } from '../calculations/civil-date.js';
import type { Language } from '../vocabulary/languages.js';
import { MONTHS, MONTHS_IN_DATE, monthIn, WEEKDAYS, WEEKDAYS_SHORT } from './calendar-names.js';
import { NO_BREAK_HYPHEN, NO_BREAK_SPACE } from './spaces.js';

/** `01.09.2026` in every language. */
export const shortDate = (date: CivilDate): string => `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;

/** `2026-жылдын 1-сентябры, шейшемби` · `вторник, 1 сентября 2026 г.` · `Tuesday, 1 September 2026` */
export const fullDate = (date: CivilDate, language: Language): string => {
  const { year, month, day } = partsOf(date);
  const name = monthIn(MONTHS_IN_DATE, language, month);
  if (language === 'ky') return `${yearOf(year)} ${day}${NO_BREAK_HYPHEN}${name}, ${weekday(date, 'ky')}`;
  const rest = `${weekday(date, language)}, ${day}${NO_BREAK_SPACE}${name} ${year}`;
  return language === 'ru' ? `${rest}${NO_BREAK_SPACE}г.` : rest;
};

/** `1-сентябрь` · `1 сентября` · `1 September` */
export const dayMonth = (date: CivilDate, language: Language): string => {
  const { month, day } = partsOf(date);
  if (language === 'ky') return `${day}${NO_BREAK_HYPHEN}${monthIn(MONTHS, 'ky', month)}`;
  return `${day}${NO_BREAK_SPACE}${monthIn(MONTHS_IN_DATE, language, month)}`;
};

/** `1-сентябрь, шейшемби` · `вторник, 1 сентября` · `Tuesday, 1 September` */
export const dayMonthWeekday = (date: CivilDate, language: Language): string =>
  language === 'ky'
    ? `${dayMonth(date, 'ky')}, ${weekday(date, 'ky')}`
    : `${weekday(date, language)}, ${dayMonth(date, language)}`;

/** `2026-жылдын сентябры` · `сентябрь 2026 г.` · `September 2026` */
export const monthYear = (date: CivilDate, language: Language): string => {
  const { year, month } = partsOf(date);
  if (language === 'ky') return `${yearOf(year)} ${monthIn(MONTHS_IN_DATE, 'ky', month)}`;
  const rest = `${monthIn(MONTHS, language, month)} ${year}`;
  return language === 'ru' ? `${rest}${NO_BREAK_SPACE}г.` : rest;
};

export const weekday = (date: CivilDate, language: Language): string => WEEKDAYS[language][weekdayOf(date) - 1] ?? '';

export const weekdayShort = (date: CivilDate, language: Language): string =>
  WEEKDAYS_SHORT[language][weekdayOf(date) - 1] ?? '';

/** `01.09.2026 – 05.09.2026`; one day is written once. */
export const dateSpan = (from: CivilDate, to: CivilDate, language: Language): string =>
  from === to ? shortDate(from) : `${shortDate(from)}${BETWEEN[language]}${shortDate(to)}`;

const BETWEEN: Record<Language, string> = { ky: ' – ', ru: ' — ', en: ' to ' };

const yearOf = (year: number): string => `${year}${NO_BREAK_HYPHEN}жылдын`;
