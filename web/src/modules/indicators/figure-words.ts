import { decimal, number, percent } from '@boordosh/shared/formats';
import type { Language } from '@boordosh/shared/vocabulary';
import type { IndicatorSummary, Measurement, Scale } from './indicators.api';

/** The figures of the whole network: the study’s are all of this kind. */
export const ofNetwork = (indicator: IndicatorSummary): Measurement | undefined =>
  indicator.measurements.find(({ schoolId }) => schoolId === null);

/** Means to two decimals; a school’s own would have one. */
export const mean = (value: number, language: Language): string => decimal(value, 2, language);

/** `1–5` */
export const ends = (scale: Scale): string => `${String(scale.min)}–${String(scale.max)}`;

/** What an answer is called: its own label, the scale’s, or a band of the scale as it stands. */
export const answerLabel = (
  row: Measurement['distribution'][number],
  scale: Scale | undefined,
  language: Language,
): string => {
  const ofScale = scale?.labels.find(({ value }) => String(value) === row.option);
  return (row.label ?? ofScale?.label)?.[language] ?? row.option.replace('-', '–');
};

/** A share with one decimal; a census of few schools in counts: `14 / 22`. */
export const share = (
  row: { percent?: number | null; count?: number | null },
  { base, census }: { base: number | null; census: boolean },
  language: Language,
): string | null => {
  if (census && typeof row.count === 'number' && base !== null) {
    return `${number(row.count, language)} / ${number(base, language)}`;
  }
  if (typeof row.percent === 'number') return percent(row.percent, language, 1);
  return typeof row.count === 'number' ? number(row.count, language) : null;
};

export interface IndexRow {
  number: number;
  key: string;
  name: string;
  /** On the scale that was asked. */
  own: string;
  scale: string;
  /** On 1–5, for the picture. */
  drawn: number | null;
  isMoved: boolean;
  sd: string;
  n: string;
}

/** One axis of the radar with everything that its table says. */
export const indexRow = (
  indicator: IndicatorSummary,
  place: number,
  scales: readonly Scale[],
  language: Language,
): IndexRow => {
  const { mean: own = null, sd = null, n = null, drawn = null } = ofNetwork(indicator) ?? {};
  const scale = scales.find(({ id }) => id === indicator.scale);
  return {
    number: place + 1,
    key: indicator.key,
    name: indicator.name[language],
    own: orDash(own, (value) => mean(value, language)),
    scale: scale ? ends(scale) : '',
    drawn: drawn ? drawn.mean : own,
    isMoved: drawn !== null,
    sd: orDash(sd, (value) => mean(value, language)),
    n: orDash(n, (value) => number(value, language)),
  };
};

const orDash = (value: number | null, write: (value: number) => string): string =>
  value === null ? '–' : write(value);
