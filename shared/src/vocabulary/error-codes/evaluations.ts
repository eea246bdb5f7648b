export const EVALUATIONS_ERRORS = ['evaluation-not-open', 'evaluations-missing', 'event-not-held'] as const;
export type EvaluationsError = (typeof EVALUATIONS_ERRORS)[number];
