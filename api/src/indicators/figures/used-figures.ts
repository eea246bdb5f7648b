import { type Figures, type Indicator, INDICATORS_CATALOGUE, scaleOf } from '@boordosh/shared/catalogue/indicators';
import { onRadar, RADAR_SCALE, rescaleSpread, type ScaleEnds, tQuantile } from '@boordosh/shared/calculations';
import type { FigureStatus } from '@boordosh/shared/vocabulary';
import { discrepanciesOf, type UsedDiscrepancy } from './discrepancies.js';
import { type UsedRow, usedDistribution } from './distribution.js';
import { usedMean } from './used-mean.js';

type Interval = [low: number, high: number];

export interface MeanFigures {
  mean: number;
  sd: number | null;
  /** 95 % interval, cut to the scale. */
  interval: Interval | null;
}

/** What is kept of an indicator’s published figures: printed and used values apart, each difference with its reason. */
export interface UsedFigures {
  status: FigureStatus;
  n: number | null;
  /** Not printed with the figure: follows from the sample or from the shares. */
  nImplied: boolean;
  mean: number | null;
  sd: number | null;
  interval: Interval | null;
  meanPrinted: number | null;
  /** Of an index asked on 0–3: the same on 1–5, to be drawn beside the others and for nothing else. */
  drawn: MeanFigures | null;
  girls: number | null;
  boys: number | null;
  count: number | null;
  mentions: number | null;
  nps: { value: number; promoters: number; passives: number; detractors: number } | null;
  base: number | null;
  distribution: UsedRow[];
  discrepancies: UsedDiscrepancy[];
}

export function usedFigures(indicator: Indicator): UsedFigures {
  const { n, nImplied } = usedN(indicator.figures);
  const { mean, printed, discrepancy } = usedMean(indicator.figures);
  const sd = indicator.figures.sd ?? indicator.figures.sdRecomputed ?? null;
  const { base, rows } = usedDistribution(indicator, n);
  return {
    ...asPrinted(indicator.figures),
    n,
    nImplied,
    mean,
    sd,
    interval: intervalOf(indicator, n, mean, sd),
    meanPrinted: printed,
    drawn: drawnOf(indicator, n, mean, sd),
    base,
    distribution: rows,
    discrepancies: [...(discrepancy ? [discrepancy] : []), ...discrepanciesOf(indicator, n)],
  };
}

function usedN({ n, nIsImplied, nValid, nImplied }: Figures): Pick<UsedFigures, 'n' | 'nImplied'> {
  if (n !== undefined) return { n, nImplied: nIsImplied === true };
  if (nValid !== undefined) return { n: nValid, nImplied: false };
  return { n: nImplied ?? null, nImplied: nImplied !== undefined };
}

function asPrinted(figures: Figures): Pick<UsedFigures, 'status' | 'girls' | 'boys' | 'count' | 'mentions' | 'nps'> {
  return {
    status: figures.status,
    girls: figures.meanByGender?.girls ?? null,
    boys: figures.meanByGender?.boys ?? null,
    count: figures.count ?? null,
    mentions: figures.mentions ?? null,
    nps: npsOf(figures),
  };
}

/** Only of samples drawn by a procedure: parents chose themselves, directors are a census. */
function intervalOf(indicator: Indicator, n: number | null, mean: number | null, sd: number | null): Interval | null {
  const sample = INDICATORS_CATALOGUE.samples.find(({ instrument }) => instrument === indicator.instrument);
  const scale = scaleOf(indicator);
  if (sample?.indicesAllowed !== true || !scale || n === null || n < 2 || mean === null || sd === null) return null;
  const reach = (tQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  return [Math.max(scale.min, mean - reach), Math.min(scale.max, mean + reach)];
}

function drawnOf(indicator: Indicator, n: number | null, mean: number | null, sd: number | null): MeanFigures | null {
  const scale = scaleOf(indicator);
  if (indicator.kind !== 'index' || !scale || mean === null || isRadarScale(scale)) return null;
  const interval = intervalOf(indicator, n, mean, sd);
  return {
    mean: onRadar(mean, scale),
    sd: sd === null ? null : rescaleSpread(sd, scale, RADAR_SCALE),
    interval: interval && [onRadar(interval[0], scale), onRadar(interval[1], scale)],
  };
}

const isRadarScale = ({ min, max }: ScaleEnds): boolean => min === RADAR_SCALE.min && max === RADAR_SCALE.max;

function npsOf(figures: Figures): UsedFigures['nps'] {
  const { npsRecomputed: value, promoters, passives, detractors } = figures;
  if (value === undefined || promoters === undefined || passives === undefined || detractors === undefined) return null;
  return { value, promoters, passives, detractors };
}
