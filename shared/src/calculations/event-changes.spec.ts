import { describe, expect, it } from '@jest/globals';
import { isReopened, partsTouched } from './event-changes.js';

const consent = (from: string, to: string) => ({ kind: 'exchange' as const, covers: { from, to } });
const newDate = (from: string | null, to: string | null = from) => ({ touched: ['date' as const], days: { from, to } });

describe('a change of an agreed plan', () => {
  it('asks again about place, date, participants, costs and travel', () => {
    expect(partsTouched(['hostSchoolId', 'startsOn', 'endsOn', 'participants', 'costsBorneBy', 'pupilsLeave'])).toEqual(
      ['date', 'place', 'participants', 'costs', 'travel'],
    );
  });

  it('is shown as a difference only when it is about the rest', () => {
    expect(partsTouched(['title', 'purpose', 'expectedResults', 'meetingLink', 'seats', 'meals'])).toEqual([]);
  });
});

describe('a consent', () => {
  it('holds for a new date among the days that it names', () => {
    expect(isReopened(consent('2026-10-05', '2026-10-30'), newDate('2026-10-12', '2026-10-14'))).toBe(false);
    expect(isReopened(consent('2026-10-05', '2026-10-30'), newDate('2026-10-29', '2026-11-01'))).toBe(true);
  });

  it('waits while a new date follows', () => {
    expect(isReopened(consent('2026-10-05', '2026-10-05'), newDate(null))).toBe(false);
  });

  it('is asked for again when the place changes, whatever days it names', () => {
    const change = { touched: ['date' as const, 'place' as const], days: { from: '2026-10-06', to: '2026-10-06' } };
    expect(isReopened(consent('2026-10-05', '2026-10-30'), change)).toBe(true);
  });

  it('is not touched by who pays', () => {
    const change = { touched: ['costs' as const], days: { from: '2026-12-01', to: null } };
    expect(isReopened(consent('2026-10-05', '2026-10-30'), change)).toBe(false);
  });
});
