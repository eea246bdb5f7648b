import type { CivilDate } from '../calculations/civil-date.js';

export const SCHOOL_ZONE = 'Asia/Bishkek';

export type Instant = Date | string | number;

/** What a clock on the wall of that zone shows. */
export interface WallTime {
  readonly date: CivilDate;
  /** `HH:MM`, 24 hours. */
  readonly time: string;
}

export const inZone = (instant: Instant, zone: string = SCHOOL_ZONE): WallTime => {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
};

/** The instant at which the wall of that zone shows this; inside a skipped hour, the one just after. */
export const instantAt = (date: CivilDate, time: string, zone: string = SCHOOL_ZONE): Date => {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const first = wall - offsetAt(wall, zone);
  return new Date(wall - offsetAt(first, zone));
};

export const isZone = (zone: string): boolean => {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
};

const offsetAt = (instant: number, zone: string): number => {
  const { date, time } = inZone(instant, zone);
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(instant / 60_000) * 60_000;
};

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Only figures are taken from Intl, and only in English: that much every browser has. */
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(timeZone, clock);
  return clock;
};
