/** A day without time or zone, `YYYY-MM-DD`: so it sorts and compares as text. */
export type CivilDate = string;

const DAY = 86_400_000;

export const isCivilDate = (value: string): boolean => !Number.isNaN(timeOf(value));

export const civilDate = (year: number, month: number, day: number): CivilDate =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

export const partsOf = (date: CivilDate): { year: number; month: number; day: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

export const addDays = (date: CivilDate, days: number): CivilDate =>
  new Date(startOf(date) + days * DAY).toISOString().slice(0, 10);

/** Positive when `to` is later. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => Math.round((startOf(to) - startOf(from)) / DAY);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: CivilDate): number => new Date(startOf(date)).getUTCDay() || 7;

const startOf = (date: CivilDate): number => {
  const time = timeOf(date);
  if (Number.isNaN(time)) throw new RangeError(`Not a date: ${date}`);
  return time;
};

/** NaN for what is no day; `2026-02-30` would else be taken for a day in March. */
const timeOf = (value: string): number => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return Number.NaN;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).getUTCDate() !== Number(value.slice(8)) ? Number.NaN : time;
};
