import { tQuantile } from './student-t.js';

/** `null`: not answered. `dk`: "I don't know", kept apart and never in a mean. */
export type Answer = number | null | 'dk';

export interface ScaleEnds {
  readonly min: number;
  readonly max: number;
}

export interface Cell {
  readonly value: number;
  readonly count: number;
  readonly percent: number;
}

export interface Description {
  readonly total: number;
  readonly valid: number;
  readonly dontKnow: number;
  readonly missing: number;
  readonly mean: number | null;
  /** Divisor n − 1: one answer has none. */
  readonly sd: number | null;
  readonly se: number | null;
  /** 95 % interval of the mean, and cut to the scale. */
  readonly interval: readonly [number, number] | null;
  readonly intervalOnScale: readonly [number, number] | null;
  readonly distribution: readonly Cell[];
  /** Shares of the two highest and the two lowest answers. */
  readonly top2: number;
  readonly bottom2: number;
}

export const describe = (answers: readonly Answer[], scale: ScaleEnds): Description => {
  const values = answers.filter((answer) => typeof answer === 'number');
  const dontKnow = answers.filter((answer) => answer === 'dk').length;
  const spread = spreadOf(values);
  const distribution = distributionOf(values, scale);
  return {
    total: answers.length,
    valid: values.length,
    dontKnow,
    missing: answers.length - values.length - dontKnow,
    ...spread,
    intervalOnScale: spread.interval && [
      Math.max(scale.min, spread.interval[0]),
      Math.min(scale.max, spread.interval[1]),
    ],
    distribution,
    top2: shareOf(distribution.slice(-2)),
    bottom2: shareOf(distribution.slice(0, 2)),
  };
};

export interface CountsDescription {
  readonly valid: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly percents: readonly number[];
  /** Of another base, such as all who opened the form; null when none is given. */
  readonly percentsOfBase: readonly number[] | null;
}

/** The same from counts: percents and mean share one base, the valid answers. */
export const describeCounts = (
  values: readonly number[],
  counts: readonly number[],
  base: number | null = null,
): CountsDescription => {
  const { mean, sd } = spreadOf(values.flatMap((value, index) => Array<number>(counts[index] ?? 0).fill(value)));
  const valid = sum(counts);
  const percents = (of: number): number[] => counts.map((count) => percentOf(count, of));
  return { valid, mean, sd, percents: percents(valid), percentsOfBase: base === null ? null : percents(base) };
};

/** Divides by the sum of the percents, which need not be 100. */
export const meanFromPercents = (values: readonly number[], percents: readonly number[]): number =>
  sum(values.map((value, index) => value * (percents[index] ?? 0))) / sum(percents);

const spreadOf = (values: readonly number[]): Pick<Description, 'mean' | 'sd' | 'se' | 'interval'> => {
  const n = values.length;
  if (n === 0) return { mean: null, sd: null, se: null, interval: null };
  const mean = sum(values) / n;
  if (n === 1) return { mean, sd: null, se: null, interval: null };
  const sd = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (n - 1));
  const se = sd / Math.sqrt(n);
  const reach = tQuantile(0.975, n - 1) * se;
  return { mean, sd, se, interval: [mean - reach, mean + reach] };
};

const distributionOf = (values: readonly number[], { min, max }: ScaleEnds): Cell[] =>
  Array.from({ length: max - min + 1 }, (_, index) => {
    const count = values.filter((value) => value === min + index).length;
    return { value: min + index, count, percent: percentOf(count, values.length) };
  });

const shareOf = (cells: readonly Cell[]): number => sum(cells.map(({ percent }) => percent));
const percentOf = (count: number, of: number): number => (of === 0 ? 0 : (100 * count) / of);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
