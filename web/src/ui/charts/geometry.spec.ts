import { describe, expect, it } from '@jest/globals';
import { apart, corner, scale, stagger } from './geometry';

describe('where marks stand', () => {
  it('a value outside the scale stays on its edge', () => {
    const y = scale(1, 5, 100, 0);
    expect([1, 3, 5, 9].map(y)).toEqual([100, 50, 0, 0]);
  });

  it('the first corner is on top', () => {
    const { x, y } = corner({ x: 50, y: 50 }, 10, 0, 8);
    expect([Math.round(x), Math.round(y)]).toEqual([50, 40]);
  });

  it('marks that would cover each other move apart and stay inside', () => {
    expect(apart([10, 12, 80], 20, 0, 100)).toEqual([10, 30, 80]);
    expect(apart([90, 95, 99], 20, 0, 100)).toEqual([60, 80, 100]);
  });

  it('a label that would run into another takes the next line', () => {
    const label = (at: number, width: number) => ({ at, anchor: 'start' as const, width });
    expect(stagger([label(0, 140), label(100, 140), label(260, 40)])).toEqual([0, 1, 0]);
  });
});
