import type { Figures } from '@boordosh/shared/catalogue/indicators';
import type { UsedDiscrepancy } from './discrepancies.js';
import { agreesWithinRounding } from './rounding.js';

export interface UsedMean {
  mean: number | null;
  /** What the report prints, where comparisons use another value. */
  printed: number | null;
  discrepancy: UsedDiscrepancy | null;
}

/** Which mean is used: the printed one, unless its own distribution contradicts it. Both are kept, with the reason. */
export function usedMean(figures: Figures): UsedMean {
  const { meanRecomputed: used, meanPrintedElsewhere: elsewhere, baseOfPrintedMean: base } = figures;
  const printed = figures.mean ?? null;
  if (used === undefined) return { mean: printed, printed: null, discrepancy: null };
  if (printed === null) {
    const discrepancy: UsedDiscrepancy | null =
      elsewhere === undefined ? null : { kind: 'mean-printed-elsewhere', printed: elsewhere, used, of: null };
    return { mean: used, printed: elsewhere ?? null, discrepancy };
  }
  if (base !== undefined) {
    return { mean: used, printed, discrepancy: { kind: 'mean-over-all-forms', printed, used, of: base } };
  }
  if (agreesWithinRounding(printed, used, figures.distribution ?? [])) {
    return { mean: printed, printed: null, discrepancy: null };
  }
  return { mean: used, printed, discrepancy: { kind: 'mean-recomputed', printed, used, of: null } };
}
