import { type Figures, type Indicator, INDICATORS_CATALOGUE } from '@boordosh/shared/catalogue/indicators';
import type { Discrepancy } from '@boordosh/shared/vocabulary';

/** What the report prints, what is used instead, and the third number that the sentence about it needs. */
export interface UsedDiscrepancy {
  kind: Discrepancy;
  printed: number;
  used: number | null;
  of: number | null;
}

/** On this scale one answer is “I don’t know”, which the report counted as 1. */
const DONT_KNOW: Record<string, string> = { support3: '1' };
const ROUNDING_OF_A_SUM = 0.5;

/** In what the printed figures do not agree with one another, besides the mean. */
export function discrepanciesOf(indicator: Indicator, n: number | null): UsedDiscrepancy[] {
  const { figures } = indicator;
  return [
    ...ofSample(indicator, n),
    ...ofScale(figures),
    ...ofDontKnow(indicator),
    ...ofBase(figures),
    ...ofSum(figures),
    ...ofSingleRows(indicator, n),
  ];
}

function ofSample(indicator: Indicator, n: number | null): UsedDiscrepancy[] {
  const sample = INDICATORS_CATALOGUE.samples.find(({ instrument }) => instrument === indicator.instrument);
  const { nStated, nImplied } = indicator.figures;
  if (nStated !== undefined && nImplied !== undefined && nImplied < nStated) {
    return [{ kind: 'n-below-sample', printed: nStated, used: nImplied, of: null }];
  }
  const stated = sample?.nStated;
  if (n === null || stated === undefined || n <= stated) return [];
  return [{ kind: 'n-above-sample', printed: n, used: null, of: stated }];
}

function ofScale({ scalePrinted }: Figures): UsedDiscrepancy[] {
  const printed = scalePrinted?.split('-')[1];
  return printed === undefined ? [] : [{ kind: 'scale-misprinted', printed: Number(printed), used: 3, of: null }];
}

/** The mean without “I don’t know”, on the codes that then remain: shown beside the printed one. */
function ofDontKnow({ scale, figures }: Indicator): UsedDiscrepancy[] {
  const unknown = DONT_KNOW[scale ?? ''];
  if (unknown === undefined || typeof figures.mean !== 'number') return [];
  const known = (figures.distribution ?? []).filter(({ option }) => option !== unknown).reverse();
  const counts = known.map(({ countImplied = 0 }) => countImplied);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const points = counts.reduce((sum, count, code) => sum + code * count, 0);
  return [{ kind: 'dont-know-scored', printed: figures.mean, used: points / total, of: known.length - 1 }];
}

function ofBase({ baseOfPrintedPct: base, nValid }: Figures): UsedDiscrepancy[] {
  if (typeof base !== 'number') return [];
  return [{ kind: 'percents-of-other-base', printed: base, used: nValid ?? null, of: null }];
}

/** Only of a question with one answer each: several answers may pass 100. */
function ofSum({ distribution = [], pctSum, nValid }: Figures): UsedDiscrepancy[] {
  const percents = distribution.flatMap(({ pct }) => (pct === null ? [] : [pct]));
  if (nValid !== undefined || percents.length === 0 || percents.length < distribution.length) return [];
  const sum = pctSum ?? Math.round(percents.reduce((total, pct) => total + pct, 0) * 10) / 10;
  return Math.abs(sum - 100) <= ROUNDING_OF_A_SUM
    ? []
    : [{ kind: 'percents-incomplete', printed: sum, used: null, of: 100 }];
}

function ofSingleRows({ figures, options = [], kind }: Indicator, n: number | null): UsedDiscrepancy[] {
  const corrected = (figures.distribution ?? []).flatMap(({ pct, pctCorrected }) =>
    pct !== null && pctCorrected !== undefined ? [misprinted(pct, pctCorrected)] : [],
  );
  if (kind === 'multi-choice' || n === null) return corrected;
  const forced = options.flatMap(({ pct, count }) => {
    if (pct === undefined || count === undefined || !Number.isInteger(pct)) return [];
    const exact = (100 * count) / n;
    return Math.round(exact) === pct ? [] : [misprinted(pct, Math.round(exact * 10) / 10)];
  });
  const counts = options.flatMap(({ countPrinted: printed, countImplied: used }) =>
    printed !== undefined && used !== undefined && printed !== used
      ? [{ kind: 'count-misprinted' as const, printed, used, of: null }]
      : [],
  );
  return [...corrected, ...forced, ...counts];
}

const misprinted = (printed: number, used: number): UsedDiscrepancy => ({
  kind: 'percent-misprinted',
  printed,
  used,
  of: null,
});
