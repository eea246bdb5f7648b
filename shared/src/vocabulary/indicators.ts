export const INSTRUMENTS = ['student', 'teacher', 'parent', 'director'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** What a school hopes will happen to an indicator. Not the same as the direction of the item. */
export const EXPECTED_CHANGES = ['increase', 'decrease', 'none'] as const;
export type ExpectedChange = (typeof EXPECTED_CHANGES)[number];

export const DIRECTIONS = ['higher-better', 'lower-better', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** An activity names this many indicators it hopes to touch. */
export const LINKED_INDICATORS = { min: 1, max: 3 } as const;

/** A wave asks the same questions again, to be compared with the first. */
export const WAVE_KINDS = ['baseline', 'midline', 'endline'] as const;
export type WaveKind = (typeof WAVE_KINDS)[number];

/** How far the study's published report gives a figure. */
export const FIGURE_STATUSES = ['published', 'prose-only', 'chart-without-text', 'not-published', 'derived'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** In what a printed figure does not agree with the rest of the same report. Each is a sentence that is shown with the figure. */
export const DISCREPANCIES = [
  'mean-recomputed',
  'mean-over-all-forms',
  'mean-printed-elsewhere',
  'dont-know-scored',
  'scale-misprinted',
  'n-above-sample',
  'n-below-sample',
  'percents-of-other-base',
  'percents-incomplete',
  'percent-misprinted',
  'count-misprinted',
] as const;
export type Discrepancy = (typeof DISCREPANCIES)[number];
