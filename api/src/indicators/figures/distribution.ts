import type { Indicator } from '@boordosh/shared/catalogue/indicators';
import type { LocalText } from '@boordosh/shared/vocabulary';

export interface UsedRow {
  /** A value of the scale, a band of it as `4-5`, or an answer of its own. */
  option: string;
  /** Of an answer that no scale names. */
  label: LocalText | null;
  percent: number | null;
  count: number | null;
  /** Not printed: follows from the other shares. */
  derived: boolean;
}

export interface Distribution {
  /** How many valid answers the percents are of, where that is known. */
  base: number | null;
  rows: UsedRow[];
}

/** The printed shape of an answer, whatever the kind of question. */
interface PrintedRow extends Omit<UsedRow, 'percent'> {
  printed: number | null;
}

/** One base for the whole table: the valid answers. Counts decide where they are known; printed percents stand where they are not. */
export function usedDistribution(indicator: Indicator, n: number | null): Distribution {
  const rows = printedRows(indicator);
  const counted = rows.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const oneAnswerEach = indicator.kind !== 'multi-choice';
  if (oneAnswerEach && rows.length > 0 && rows.every(({ count }) => count !== null)) {
    return { base: counted, rows: rows.map((row) => withPercent(row, (100 * (row.count ?? 0)) / counted)) };
  }
  const { pctValid, pctPrinted } = indicator.figures;
  return {
    base: pctValid === undefined ? n : null,
    rows: rows.map((row, index) => withPercent(row, pctValid?.[index] ?? pctPrinted?.[row.option] ?? row.printed)),
  };
}

function printedRows(indicator: Indicator): PrintedRow[] {
  const scaled = (indicator.figures.distribution ?? []).map((row) => ({
    option: row.option,
    label: null,
    printed: row.pctCorrected ?? row.pct,
    count: row.count ?? row.countImplied ?? null,
    derived: row.derived ?? false,
  }));
  const chosen = (indicator.options ?? []).map((row) => ({
    option: row.option,
    label: row.label,
    printed: row.pct ?? null,
    count: row.count ?? row.countImplied ?? null,
    derived: false,
  }));
  return [...scaled, ...chosen];
}

function withPercent({ option, label, count, derived }: PrintedRow, percent: number | null): UsedRow {
  return { option, label, count, derived, percent: percent === null ? null : Math.round(percent * 10) / 10 };
}
