import type { Direction, Instrument } from '../../vocabulary/indicators.js';
import type { LocalText } from '../../vocabulary/languages.js';
import type { Figures, OptionFigures } from './figures.js';
import captions from './v1/captions.json' with { type: 'json' };
import file from './v1/indicators.json' with { type: 'json' };

export type { DistributionRow, Figures, OptionFigures } from './figures.js';

export type IndicatorKind =
  | 'index'
  | 'likert-1-5'
  | 'frequency-0-3'
  | 'ordinal'
  | 'multi-choice'
  | 'single-choice'
  | 'percent'
  | 'nps-0-10'
  | 'count'
  | 'boolean';

export interface Indicator {
  readonly id: string;
  readonly instrument: Instrument;
  readonly kind: IndicatorKind;
  /** An id of `scales`. */
  readonly scale: string | null;
  readonly direction: Direction;
  readonly theme: string;
  /** Where the published report has it. */
  readonly section: string;
  readonly ref: string;
  readonly name: LocalText;
  readonly figures: Figures;
  /** Of an index: its items, and how sure it is that these are all. */
  readonly memberItems?: readonly string[];
  readonly membership?: string;
  /** Of an item: the index it belongs to. */
  readonly index?: string;
  readonly reverse?: boolean;
  readonly derivedFrom?: readonly string[];
  readonly horizon?: 'last-week' | 'last-four-weeks';
  /** The item with equal wording that another instrument asks. */
  readonly counterpart?: string;
  readonly options?: readonly OptionFigures[];
  /** A later fall may mean higher standards. */
  readonly caution?: 'higher-standards';
  /** Answered by their own wish: no chart, table or export of it goes without saying so. */
  readonly caveat?: 'self-selected';
  readonly sameVariableAs?: string;
  readonly sameVariableBasis?: string;
  readonly openText?: boolean;
  readonly hasDontKnow?: boolean;
}

export interface Scale {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly step: number | null;
  readonly labels: Readonly<Record<string, LocalText>>;
}

export interface Sample {
  readonly instrument: Instrument;
  readonly frame: LocalText;
  readonly indicesAllowed: boolean;
  readonly nStated?: number;
  readonly nImplied?: number;
  readonly nClicked?: number;
  readonly nConsented?: number;
  readonly indexNRange?: readonly number[];
}

/** One of the six recommendations of the study. */
export interface GrowthArea {
  readonly id: string;
  readonly order: number;
  readonly theme: string;
  readonly name: LocalText;
  readonly indicators: readonly string[];
}

export interface IndicatorsCatalogue {
  readonly title: LocalText;
  /** Year and month of the baseline. */
  readonly fieldwork: string;
  readonly samples: readonly Sample[];
  readonly scales: Readonly<Record<string, Scale>>;
  readonly indicators: readonly Indicator[];
  readonly growthAreas: readonly GrowthArea[];
}

/** Sentences that the method wants beside a figure: no picture goes without the one that belongs to it. */
export const CAPTIONS: Readonly<Record<'selfSelected' | 'samePeriod' | 'drawn' | 'startingPoint', LocalText>> =
  captions;

export const INDICATORS_VERSION = 1;
export const INDICATORS_CATALOGUE = file as unknown as IndicatorsCatalogue;
export const INDICATORS = INDICATORS_CATALOGUE.indicators;

export const indicatorBy = (id: string): Indicator | undefined => INDICATORS.find((indicator) => indicator.id === id);

/** The indices of an instrument, in the order of the report: what a radar draws. */
export const indicesOf = (instrument: Instrument): Indicator[] =>
  INDICATORS.filter((indicator) => indicator.instrument === instrument && indicator.kind === 'index');

export const scaleOf = (indicator: Indicator): Scale | undefined =>
  indicator.scale === null ? undefined : INDICATORS_CATALOGUE.scales[indicator.scale];
