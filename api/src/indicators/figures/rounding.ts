import type { DistributionRow } from '@boordosh/shared/catalogue/indicators';

const MEAN_ROUNDING = 0.005;
const EPSILON = 1e-9;

/** A printed mean agrees with the one from its own distribution when the rounding of both can explain the difference. */
export function agreesWithinRounding(printed: number, recomputed: number, rows: readonly DistributionRow[]): boolean {
  return Math.abs(printed - recomputed) <= MEAN_ROUNDING + reachOfPercents(recomputed, rows) + EPSILON;
}

/** How far the rounding of the percents can move their mean; not at all where the counts behind them are known. */
function reachOfPercents(mean: number, rows: readonly DistributionRow[]): number {
  return rows.reduce((reach, { option, pct, count, countImplied }) => {
    if (pct === null || (count ?? countImplied) !== undefined) return reach;
    return reach + (Math.abs(Number(option) - mean) * halfUnitOf(pct)) / 100;
  }, 0);
}

function halfUnitOf(printed: number): number {
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  return 0.5 / 10 ** decimals;
}
