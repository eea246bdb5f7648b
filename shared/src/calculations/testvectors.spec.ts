import { readFileSync } from 'node:fs';
import { describe as group, expect, it } from '@jest/globals';
import { describe, describeCounts, meanFromPercents, type Answer } from './describe.js';
import { publish, suppressCells, type Published } from './disclosure.js';
import { gap, rescale, rescaleSpread, reversed } from './rescale.js';
import { tQuantile, tTwoSidedP } from './student-t.js';
import { wilson } from './wilson.js';

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly input: Record<string, unknown>;
  readonly expected: Record<string, unknown>;
}

const { tolerance, vectors } = JSON.parse(readFileSync(new URL('./testvectors.json', import.meta.url), 'utf8')) as {
  tolerance: number;
  vectors: readonly Vector[];
};

const ends = ([min = 0, max = 0]: readonly number[]): { min: number; max: number } => ({ min, max });

/** Our answer under the names of the vectors. */
const ANSWERS: Record<string, (input: never) => Record<string, unknown>> = {
  describe: (input: { values: Answer[]; min: number; max: number }) => {
    const d = describe(input.values, input);
    return {
      n_total: d.total,
      n_valid: d.valid,
      n_missing: d.missing,
      n_dk: d.dontKnow,
      mean: d.mean,
      sd: d.sd,
      se: d.se,
      t_crit: d.valid > 1 ? tQuantile(0.975, d.valid - 1) : null,
      ci95_raw: d.interval,
      ci95: d.intervalOnScale,
      distribution: d.distribution.map(({ value, count, percent }) => ({ value, count, pct_valid: percent })),
      top2_pct: d.top2,
      bottom2_pct: d.bottom2,
    };
  },
  describe_counts: (input: { values: number[]; counts: number[]; base: number | null }) => {
    const d = describeCounts(input.values, input.counts, input.base);
    return { n_valid: d.valid, mean: d.mean, sd: d.sd, pct_valid: d.percents, pct_of_base: d.percentsOfBase };
  },
  mean_from_percents: (input: { values: number[]; percents: number[] }) => ({
    mean: meanFromPercents(input.values, input.percents),
  }),
  normalise: (input: { value: number; from: number[]; to: number[] }) => ({
    value: rescale(input.value, ends(input.from), ends(input.to)),
    sd_factor: rescaleSpread(1, ends(input.from), ends(input.to)),
  }),
  reverse: (input: { value: number; min: number; max: number }) => ({ value: reversed(input.value, input) }),
  gap: (input: { student: number; teacher: number }) => ({ gap: gap(input.student, input.teacher) }),
  t_two_sided_p: (input: { t: number; df: number }) => ({ p: tTwoSidedP(input.t, input.df) }),
  t_quantile: (input: { p: number; df: number }) => ({ t: tQuantile(input.p, input.df) }),
  wilson: (input: { count: number; n: number }) => {
    const { share, interval } = wilson(input.count, input.n);
    return { p: share, ci95: interval };
  },
  suppress: (input: { counts: number[] }) => ({ cells: suppressCells(input.counts) }),
  publish_mode: (input: { counts: number[]; scale: number[] }) => shown(publish(input.counts, ends(input.scale))),
};

const shown = (result: Published): Record<string, unknown> => {
  if (result.mode === 'full') {
    const { n, mean, sd, cells } = result;
    return { mode: 'full', show: { n, mean, sd, cells } };
  }
  return result.mode === 'mean-only'
    ? { mode: 'mean-only', show: { n: result.n, mean_1dp: result.mean } }
    : { mode: result.mode };
};

const expectNear = (actual: unknown, expected: unknown, path: string): void => {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const off = Math.abs(actual - expected);
    expect({ path, near: off <= tolerance * Math.max(Math.abs(expected), 1e-6), actual }).toEqual({
      path,
      near: true,
      actual,
    });
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected)) {
      expectNear((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
  } else {
    expect({ path, value: actual }).toEqual({ path, value: expected });
  }
};

/** Figures of the source's own working that we do not give. */
const NOT_OURS = ['wrong_mean_if_divided_by_base', 'sum_pct', 'n', 'reason', 'pct', 'suppressed', 'unanimous'];

group('the method, by its test vectors', () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const actual = ANSWERS[vector.function]?.(vector.input as never) ?? {};
    for (const [key, value] of Object.entries(vector.expected)) {
      if (!NOT_OURS.includes(key)) expectNear(actual[key], value, key);
    }
  });
});
