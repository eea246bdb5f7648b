/** One school's own view of an event: written by its staff, then handed in. */
export const EVALUATION_STATES = ['draft', 'submitted'] as const;
export type EvaluationState = (typeof EVALUATION_STATES)[number];

/** What the schools of an event say of it together. */
export const JOINT_EVALUATION_STATES = ['unwritten', 'proposed', 'agreed'] as const;
export type JointEvaluationState = (typeof JOINT_EVALUATION_STATES)[number];

/** School days after which an event closes with the views there are. */
export const EVALUATION_SCHOOL_DAYS = 15;

export const OUTCOMES = ['goal-met', 'mostly-met', 'partly-met', 'not-met'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const STATEMENTS = ['prepared', 'useful', 'two-way', 'will-use'] as const;
export type Statement = (typeof STATEMENTS)[number];

/** Shown as words, never averaged over schools. */
export const STATEMENT_ANSWERS = ['yes', 'mostly', 'partly', 'no'] as const;
export type StatementAnswer = (typeof STATEMENT_ANSWERS)[number];
