export const OUTCOMES = ['goal-met', 'mostly-met', 'partly-met', 'not-met'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const STATEMENTS = ['prepared', 'useful', 'two-way', 'will-use'] as const;
export type Statement = (typeof STATEMENTS)[number];

/** Shown as words, never averaged over schools. */
export const STATEMENT_ANSWERS = ['yes', 'mostly', 'partly', 'no'] as const;
export type StatementAnswer = (typeof STATEMENT_ANSWERS)[number];
