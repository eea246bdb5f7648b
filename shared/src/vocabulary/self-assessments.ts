export const SELF_ASSESSMENT_STATES = ['open', 'closed', 'finalised'] as const;
export type SelfAssessmentState = (typeof SELF_ASSESSMENT_STATES)[number];

export const ASSESSMENT_LEVELS = ['strong', 'works', 'developing', 'need-help', 'not-relevant'] as const;
export type AssessmentLevel = (typeof ASSESSMENT_LEVELS)[number];

/** "Can be shared" is a mark of its own: offered for these levels, on by default for `strong`. */
export const SHAREABLE_LEVELS = ['strong', 'works'] as const satisfies readonly AssessmentLevel[];
export const SHARED_BY_DEFAULT: AssessmentLevel = 'strong';

/** What a question is for a school: something it can give, something it looks for, or neither. */
export const MARKS = ['offer', 'need', 'none'] as const;
export type Mark = (typeof MARKS)[number];
