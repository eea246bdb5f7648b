const FIRST_MONTH = 9;

/** The year in which the school year of that day began: it changes on the first of September. */
export function schoolYearOf(today: string): number {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) >= FIRST_MONTH ? year : year - 1;
}

export const beginningOf = (schoolYear: number): string => `${String(schoolYear)}-09-01`;
