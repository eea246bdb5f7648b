import { describe, expect, it } from '@jest/globals';
import { answerDueOn } from './answer-clock.js';

const open = { closed: [] };

describe('the clock of an invitation', () => {
  it('gives twenty school days, counted in the zone of the schools', () => {
    expect(answerDueOn(new Date('2026-04-06T05:00:00Z'), [open])).toBe('2026-05-04');
    expect(answerDueOn(new Date('2026-04-05T20:00:00Z'), [open])).toBe('2026-05-04');
  });

  it('stands still while either school is closed', () => {
    const closed = { closed: [{ from: '2026-04-13', to: '2026-04-17' }] };
    expect(answerDueOn(new Date('2026-04-06T05:00:00Z'), [open, closed])).toBe('2026-05-11');
  });
});
