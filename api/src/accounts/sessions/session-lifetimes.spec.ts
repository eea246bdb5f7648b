import { describe, expect, it } from '@jest/globals';
import { endOf } from './session-lifetimes.js';

const createdAt = new Date('2026-06-01T08:00:00Z');
const at = (time: string) => new Date(`${time}Z`);

describe('a session', () => {
  it("on a school person's own phone lasts over the summer, and 400 days at most", () => {
    expect(endOf({ sharedDevice: false, createdAt, lastUsedAt: createdAt }, false)).toEqual(at('2026-09-29T08:00:00'));
    const lastUsedAt = at('2027-07-01T08:00:00');
    expect(endOf({ sharedDevice: false, createdAt, lastUsedAt }, false)).toEqual(at('2027-07-06T08:00:00'));
  });

  it('on a shared phone ends after twelve hours, however much it is used', () => {
    const lastUsedAt = at('2026-06-01T19:00:00');
    expect(endOf({ sharedDevice: true, createdAt, lastUsedAt }, false)).toEqual(at('2026-06-01T20:00:00'));
  });

  it('of whoever oversees schools ends an hour after its last use, on every device', () => {
    for (const sharedDevice of [true, false]) {
      const lastUsedAt = at('2026-06-01T09:30:00');
      expect(endOf({ sharedDevice, createdAt, lastUsedAt }, true)).toEqual(at('2026-06-01T10:30:00'));
      const late = at('2026-06-01T19:30:00');
      expect(endOf({ sharedDevice, createdAt, lastUsedAt: late }, true)).toEqual(at('2026-06-01T20:00:00'));
    }
  });
});
