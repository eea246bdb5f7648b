import { describe, expect, it } from '@jest/globals';
import { addDays, isCivilDate } from '../../calculations/civil-date.js';
import { dueBy } from '../../calculations/due-by.js';
import { calendarOf, closedDaysOf, KYRGYZSTAN, schoolYearOf } from './index.js';

describe('the school calendar', () => {
  it('has terms and holidays that follow one another without a gap', () => {
    for (const year of KYRGYZSTAN.years) {
      const spans = [...year.terms, ...year.breaks].sort((a, b) => a.from.localeCompare(b.from));
      expect(spans[0]?.from).toBe(year.from);
      for (const [index, span] of spans.entries()) {
        const following = spans[index + 1];
        expect(span.from <= span.to).toBe(true);
        if (following) expect(following.from).toBe(addDays(span.to, 1));
      }
      expect(year.terms.at(-1)?.to).toBe(year.to);
    }
  });

  it('names every closed day', () => {
    const closed = closedDaysOf(KYRGYZSTAN);
    for (const { from, to, label } of closed) {
      expect([isCivilDate(from), isCivilDate(to), label.ky !== '']).toEqual([true, true, true]);
    }
    expect(closed.filter(({ id }) => id === 'nooruz').map(({ from }) => from)).toEqual([
      '2026-03-21',
      '2027-03-21',
      '2028-03-21',
    ]);
  });

  it('carries a clock over the summer', () => {
    expect(dueBy({ start: '2026-05-22', schoolDays: 2, calendars: [calendarOf(KYRGYZSTAN)] })).toBe('2026-09-01');
  });

  it('knows the school year of a day, the summer after it included', () => {
    expect(schoolYearOf(KYRGYZSTAN, '2026-11-25')?.id).toBe('2026-2027');
    expect(schoolYearOf(KYRGYZSTAN, '2026-07-01')?.id).toBe('2025-2026');
    expect(schoolYearOf(KYRGYZSTAN, '2020-01-01')).toBeUndefined();
  });
});
