/** The small steps in which a view is written. */
export const STEPS = ['event', 'work', 'exchange', 'goal', 'indicators', 'next'] as const;
export type Step = (typeof STEPS)[number];

/** Where what is missing is asked. */
export const STEP_OF = { happened: 'event', outcome: 'goal', indicators: 'indicators' } as const;
