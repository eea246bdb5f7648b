export const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type Grade = (typeof GRADES)[number];

/** The 12-year plan is being phased in, so a grade is stored with its plan and school year. */
export const PLAN_YEARS = [11, 12] as const;
export type PlanYears = (typeof PLAN_YEARS)[number];
