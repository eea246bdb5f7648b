import { describe, expect, it } from '@jest/globals';
import { isQuiet } from './quiet.js';

const open = [{ closed: [] }];

describe('a partnership', () => {
  it('is quiet when twenty school days have passed without a sign of life', () => {
    expect(isQuiet({ state: 'active', lastSignOn: '2026-10-01' }, '2026-10-29', open)).toBe(false);
    expect(isQuiet({ state: 'active', lastSignOn: '2026-10-01' }, '2026-10-30', open)).toBe(true);
  });

  it('is not quiet because one of its schools was closed', () => {
    const holidays = [...open, { closed: [{ from: '2026-10-05', to: '2026-10-11' }] }];
    expect(isQuiet({ state: 'in-talks', lastSignOn: '2026-10-01' }, '2026-10-30', holidays)).toBe(false);
  });

  it('is not quiet while it is paused, or while a letter waits', () => {
    expect(isQuiet({ state: 'paused', lastSignOn: '2026-01-01' }, '2026-10-30', open)).toBe(false);
    expect(isQuiet({ state: 'invited', lastSignOn: '2026-01-01' }, '2026-10-30', open)).toBe(false);
  });
});
