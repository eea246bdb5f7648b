export const SELF_ASSESSMENTS_ERRORS = ['self-assessment-open', 'nothing-answered'] as const;
export type SelfAssessmentsError = (typeof SELF_ASSESSMENTS_ERRORS)[number];
