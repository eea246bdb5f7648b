import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../vocabulary/languages.js';
import * as names from './calendar-names.js';
import { dateSpan, dayMonth, dayMonthWeekday, fullDate, monthYear, shortDate } from './dates.js';
import { daysLeft, relativeDay, schoolDaysLeft } from './relative-days.js';
import { dateTime, dateTimeSpan, fullDateTime, time, timeSpan } from './times.js';
import { inZone, instantAt, isZone } from './zone.js';

const first = '2026-09-01';
const inThree = <T>(write: (language: 'ky' | 'ru' | 'en') => T): T[] => LANGUAGES.map(write);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');

describe('dates', () => {
  it('are written as each language writes them', () => {
    expect(shortDate(first)).toBe('01.09.2026');
    expect(inThree((l) => plain(fullDate(first, l)))).toEqual([
      '2026-жылдын 1-сентябры, шейшемби',
      'вторник, 1 сентября 2026 г.',
      'Tuesday, 1 September 2026',
    ]);
    expect(inThree((l) => plain(dayMonth(first, l)))).toEqual(['1-сентябрь', '1 сентября', '1 September']);
    expect(inThree((l) => plain(dayMonthWeekday(first, l)))).toEqual([
      '1-сентябрь, шейшемби',
      'вторник, 1 сентября',
      'Tuesday, 1 September',
    ]);
    expect(inThree((l) => plain(monthYear(first, l)))).toEqual([
      '2026-жылдын сентябры',
      'сентябрь 2026 г.',
      'September 2026',
    ]);
  });

  it('do not break between a figure and its month', () => {
    expect(dayMonth(first, 'ky')).toBe('1\u2011сентябрь');
    expect(dayMonth(first, 'ru')).toBe('1\u00a0сентября');
  });

  it('of a span are written once when it is one day', () => {
    expect(inThree((l) => dateSpan(first, '2026-09-05', l))).toEqual([
      '01.09.2026 – 05.09.2026',
      '01.09.2026 — 05.09.2026',
      '01.09.2026 to 05.09.2026',
    ]);
    expect(dateSpan(first, first, 'ky')).toBe('01.09.2026');
  });

  it('have twelve months and seven days in every language', () => {
    for (const language of LANGUAGES) {
      expect(new Set(names.MONTHS[language]).size).toBe(12);
      expect(new Set(names.MONTHS_IN_DATE[language]).size).toBe(12);
      expect(new Set(names.MONTHS_SHORT[language]).size).toBe(12);
      expect(new Set(names.WEEKDAYS[language]).size).toBe(7);
      expect(new Set(names.WEEKDAYS_SHORT[language]).size).toBe(7);
      expect(new Set(names.WEEKDAY_HEADS[language]).size).toBe(7);
    }
  });
});

describe('times', () => {
  const instant = '2026-08-31T20:30:00Z';

  it('are those of the school, unless another zone is named', () => {
    expect(time(instant)).toBe('02:30');
    expect(dateTime(instant)).toBe('01.09.2026, 02:30');
    expect(dateTime(instant, 'Europe/Berlin')).toBe('31.08.2026, 22:30');
    expect(inThree((l) => plain(fullDateTime(instant, l)))[0]).toBe('2026-жылдын 1-сентябры, шейшемби, саат 02:30');
    expect(dateTime('2026-08-31T18:00:00Z')).toBe('01.09.2026, 00:00');
  });

  it('of a span name the day once', () => {
    expect(timeSpan('2026-09-01T08:00:00Z', '2026-09-01T09:30:00Z')).toBe('14:00–15:30');
    expect(dateTimeSpan('2026-09-01T08:00:00Z', '2026-09-01T09:30:00Z', 'ky')).toBe('01.09.2026, 14:00–15:30');
    expect(dateTimeSpan('2026-09-01T08:00:00Z', '2026-09-03T09:30:00Z', 'ky')).toBe('01.09.2026 – 03.09.2026');
  });

  it('lead back to their instant, summer time included', () => {
    expect(instantAt(first, '14:00').toISOString()).toBe('2026-09-01T08:00:00.000Z');
    for (const written of ['2026-03-29T00:59:00.000Z', '2026-03-29T01:00:00.000Z', '2026-12-31T23:30:00.000Z']) {
      const wall = inZone(written, 'Europe/Berlin');
      expect(instantAt(wall.date, wall.time, 'Europe/Berlin').toISOString()).toBe(written);
    }
    expect(isZone('Asia/Bishkek')).toBe(true);
    expect(isZone('Asia/Nowhere')).toBe(false);
  });
});

describe('days from today', () => {
  it('are named when near and counted when not', () => {
    const from = (date: string): string[] => inThree((l) => plain(relativeDay(date, first, l)));
    expect(from('2026-08-31')).toEqual(['кечээ', 'вчера', 'yesterday']);
    expect(from(first)).toEqual(['бүгүн', 'сегодня', 'today']);
    expect(from('2026-09-02')).toEqual(['эртең', 'завтра', 'tomorrow']);
    expect(from('2026-09-03')).toEqual(['2 күндөн кийин', 'через 2 дня', 'in 2 days']);
    expect(from('2026-08-27')).toEqual(['5 күн мурун', '5 дней назад', '5 days ago']);
  });

  it('say how many are left', () => {
    const left = (due: string): string[] => inThree((l) => plain(daysLeft(due, first, l)));
    expect(left('2026-09-03')).toEqual(['2 күн калды', 'осталось 2 дня', '2 days left']);
    expect(left('2026-09-22')).toEqual(['21 күн калды', 'остался 21 день', '21 days left']);
    expect(left(first)).toEqual(['бүгүн – акыркы күн', 'сегодня последний день', 'today is the last day']);
    expect(left('2026-08-31')).toEqual(['мөөнөтү 1 күн мурун өттү', 'срок истёк вчера', '1 day overdue']);
    expect(plain(schoolDaysLeft(3, 'ru'))).toBe('осталось 3 учебных дня');
  });
});
