import type { FigureStatus } from '../../vocabulary/indicators.js';
import type { LocalText } from '../../vocabulary/languages.js';

/** What the published baseline says, as printed unless the name says recomputed, implied, derived or corrected. */
export interface Figures {
  readonly status: FigureStatus;
  readonly n?: number;
  readonly nStated?: number;
  readonly nValid?: number;
  readonly nImplied?: number;
  readonly nIsImplied?: boolean;
  readonly nImpliedRange?: readonly number[];
  readonly mean?: number | null;
  readonly sd?: number;
  /** Comparisons use the recomputed value; both are shown. */
  readonly meanRecomputed?: number;
  readonly sdRecomputed?: number;
  readonly meanPrintedElsewhere?: number;
  readonly scalePrinted?: string;
  readonly normalised1to5?: { readonly mean: number; readonly sd: number };
  readonly meanByGender?: { readonly girls: number; readonly boys: number };
  readonly from?: Readonly<Record<string, number>>;
  readonly distribution?: readonly DistributionRow[];
  readonly count?: number;
  readonly mentions?: number;
  readonly pctSum?: number;
  readonly pctPrinted?: Readonly<Record<string, number>>;
  readonly pctValid?: readonly number[];
  readonly pctDerived?: number;
  readonly pctDerivedByBase?: Readonly<Record<string, number>>;
  readonly baseOfPrintedPct?: number | string;
  readonly baseOfPrintedMean?: number;
  readonly promoters?: number;
  readonly passives?: number;
  readonly detractors?: number;
  readonly npsRecomputed?: number;
  /** For whoever checks the figures: why printed and recomputed differ. English, not shown. */
  readonly notes?: string;
}

export interface DistributionRow {
  readonly option: string;
  readonly pct: number | null;
  readonly pctCorrected?: number;
  readonly count?: number;
  readonly countImplied?: number;
  readonly derived?: boolean;
  readonly printed?: string | null;
}

export interface OptionFigures {
  readonly option: string;
  readonly label: LocalText;
  readonly pct?: number;
  readonly count?: number;
  readonly countImplied?: number;
  readonly countPrinted?: number;
  readonly printed?: string;
}
