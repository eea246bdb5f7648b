import type { Language } from '../vocabulary/languages.js';
import { dateSpan, fullDate, shortDate } from './dates.js';
import { inZone, SCHOOL_ZONE, type Instant } from './zone.js';

/** `14:00` */
export const time = (instant: Instant, zone: string = SCHOOL_ZONE): string => inZone(instant, zone).time;

/** `01.09.2026, 14:00` */
export const dateTime = (instant: Instant, zone: string = SCHOOL_ZONE): string => {
  const wall = inZone(instant, zone);
  return `${shortDate(wall.date)}, ${wall.time}`;
};

/** `2026-жылдын 1-сентябры, шейшемби, саат 14:00` */
export const fullDateTime = (instant: Instant, language: Language, zone: string = SCHOOL_ZONE): string => {
  const wall = inZone(instant, zone);
  return `${fullDate(wall.date, language)}, ${language === 'ky' ? `саат ${wall.time}` : wall.time}`;
};

/** `14:00–15:30` */
export const timeSpan = (from: Instant, to: Instant, zone: string = SCHOOL_ZONE): string => {
  const [start, end] = [time(from, zone), time(to, zone)];
  return start === end ? start : `${start}–${end}`;
};

/** `01.09.2026, 14:00–15:30` on one day, `01.09.2026 – 05.09.2026` over several. */
export const dateTimeSpan = (from: Instant, to: Instant, language: Language, zone: string = SCHOOL_ZONE): string => {
  const [start, end] = [inZone(from, zone), inZone(to, zone)];
  if (start.date !== end.date) return dateSpan(start.date, end.date, language);
  return `${shortDate(start.date)}, ${timeSpan(from, to, zone)}`;
};
