import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, isCivilDate, weekdayOf } from './civil-date.js';
import { dueBy, schoolDaysUntil, type SchoolCalendar } from './due-by.js';

const never: SchoolCalendar = { closed: [] };
const sixDays: SchoolCalendar = { closed: [], freeWeekdays: [7] };
const autumnBreak: SchoolCalendar = { closed: [{ from: '2026-11-04', to: '2026-11-11' }] };

describe('a clock that waits for a person', () => {
  it('counts school days only', () => {
    expect(dueBy({ start: '2026-09-03', schoolDays: 3, calendars: [never] })).toBe('2026-09-08');
    expect(dueBy({ start: '2026-09-05', schoolDays: 1, calendars: [never] })).toBe('2026-09-07');
    expect(dueBy({ start: '2026-09-03', schoolDays: 0, calendars: [never] })).toBe('2026-09-03');
  });

  it('counts Saturdays where the week has six days, but only if both sides work', () => {
    expect(dueBy({ start: '2026-09-04', schoolDays: 1, calendars: [sixDays] })).toBe('2026-09-05');
    expect(dueBy({ start: '2026-09-04', schoolDays: 1, calendars: [sixDays, never] })).toBe('2026-09-07');
  });

  it('stands still while either side is closed', () => {
    expect(dueBy({ start: '2026-11-03', schoolDays: 1, calendars: [never, autumnBreak] })).toBe('2026-11-12');
    expect(schoolDaysUntil({ today: '2026-11-03', due: '2026-11-12', calendars: [never, autumnBreak] })).toBe(1);
  });

  it('gives up when the sides are never open together', () => {
    const always = { closed: [{ from: '2026-01-01', to: '2030-01-01' }] };
    expect(dueBy({ start: '2026-11-03', schoolDays: 1, calendars: [never, always] })).toBeNull();
  });

  it('works Monday to Friday when no calendar is known', () => {
    expect(dueBy({ start: '2026-09-04', schoolDays: 1, calendars: [] })).toBe('2026-09-07');
  });
});

describe('whatever the calendars', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-08-01', n));
  const span = fc.tuple(day, fc.nat(30)).map(([from, length]) => ({ from, to: addDays(from, length) }));
  const calendar = fc.record({
    closed: fc.array(span, { maxLength: 4 }),
    freeWeekdays: fc.constantFrom([7], [6, 7]),
  });
  const calendars = fc.array(calendar, { minLength: 1, maxLength: 3 });

  it('more school days, a later start or another closed span never bring the day forward', () => {
    fc.assert(
      fc.property(day, fc.nat(20), calendars, span, fc.nat(10), (start, schoolDays, sides, holiday, more) => {
        const due = dueBy({ start, schoolDays, calendars: sides }) ?? '';
        expect((dueBy({ start, schoolDays: schoolDays + more, calendars: sides }) ?? '') >= due).toBe(true);
        expect((dueBy({ start: addDays(start, more), schoolDays, calendars: sides }) ?? '') >= due).toBe(true);
        const closed = [...sides, { closed: [holiday], freeWeekdays: [] }];
        expect((dueBy({ start, schoolDays, calendars: closed }) ?? '') >= due).toBe(true);
        expect(schoolDaysUntil({ today: start, due, calendars: sides })).toBe(schoolDays);
      }),
    );
  });
});

describe('a day', () => {
  it('is one that exists', () => {
    expect(['2026-02-28', '2028-02-29'].every(isCivilDate)).toBe(true);
    expect(['2026-02-29', '2026-2-1', '2026-13-01', '01.09.2026', ''].some(isCivilDate)).toBe(false);
  });

  it('is counted from another', () => {
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(weekdayOf('2026-09-01')).toBe(2);
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
});
