import { describeCounts, type ScaleEnds } from './describe.js';

/** Below these, a result could point at a person. */
export const MIN_GROUP = 10;
export const MIN_CELL = 5;

export interface Thresholds {
  readonly minGroup: number;
  readonly minCell: number;
}

const DEFAULTS: Thresholds = { minGroup: MIN_GROUP, minCell: MIN_CELL };

/** Of a nominal item: counts with the small ones hidden, so that no total gives them back. Null: show nothing, not even n. */
export const suppressCells = (
  counts: readonly number[],
  thresholds: Thresholds = DEFAULTS,
): (number | null)[] | null => {
  if (sum(counts) < thresholds.minGroup) return null;
  const hidden = new Set(counts.flatMap((count, index) => (isSmall(count, thresholds) ? [index] : [])));
  if (hidden.size > 0) {
    const nextSmallest = counts
      .map((count, index) => ({ count, index }))
      .filter(({ count, index }) => count > 0 && !hidden.has(index))
      .sort((a, b) => a.count - b.count || a.index - b.index);
    for (const { index } of nextSmallest) {
      if (hidden.size >= 2 && sum([...hidden].map((cell) => counts[cell] ?? 0)) >= thresholds.minCell) break;
      hidden.add(index);
    }
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count));
};

/** What of a scaled item may be shown: a mean undoes suppression, so less is shown as the cells get smaller. */
export type Published =
  | { readonly mode: 'none' }
  | { readonly mode: 'unanimous'; readonly n: number; readonly value: number }
  | {
      readonly mode: 'full';
      readonly n: number;
      readonly mean: number;
      readonly sd: number;
      readonly cells: readonly number[];
    }
  | {
      readonly mode: 'bands';
      readonly n: number;
      readonly mean: number;
      readonly bands: readonly [number, number, number];
    }
  | { readonly mode: 'mean-only'; readonly n: number; readonly mean: number };

/** `counts` by value from the lowest up. Bands are for five answers: 1–2, 3, 4–5. */
export const publish = (counts: readonly number[], scale: ScaleEnds, thresholds: Thresholds = DEFAULTS): Published => {
  const n = sum(counts);
  if (n < thresholds.minGroup) return { mode: 'none' };

  const largest = counts.indexOf(Math.max(...counts));
  if ((counts[largest] ?? 0) >= 0.9 * n) return { mode: 'unanimous', n, value: scale.min + largest };

  const { mean, sd } = describeCounts(
    counts.map((_, index) => scale.min + index),
    counts,
  );
  if (mean === null || sd === null) return { mode: 'none' };
  return isSafe(counts, thresholds)
    ? { mode: 'full', n, mean, sd, cells: counts }
    : blurred(counts, n, mean, thresholds);
};

/** The mean to one decimal; with the bands where each of them is large enough. */
const blurred = (counts: readonly number[], n: number, exact: number, thresholds: Thresholds): Published => {
  const mean = Math.round(exact * 10) / 10;
  const bands = bandsOf(counts);
  return bands && isSafe(bands, thresholds) ? { mode: 'bands', n, mean, bands } : { mode: 'mean-only', n, mean };
};

const bandsOf = (counts: readonly number[]): readonly [number, number, number] | null => {
  const [lowest, low, middle, high, highest, ...more] = counts;
  if (lowest === undefined || low === undefined || middle === undefined) return null;
  if (high === undefined || highest === undefined || more.length > 0) return null;
  return [lowest + low, middle, high + highest];
};

const isSafe = (cells: readonly number[], thresholds: Thresholds): boolean =>
  !cells.some((cell) => isSmall(cell, thresholds));

const isSmall = (count: number, { minCell }: Thresholds): boolean => count > 0 && count < minCell;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
