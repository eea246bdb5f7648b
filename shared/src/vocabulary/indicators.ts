export const INSTRUMENTS = ['student', 'teacher', 'parent', 'director'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** What a school hopes will happen to an indicator. Not the same as the direction of the item. */
export const EXPECTED_CHANGES = ['increase', 'decrease', 'none'] as const;
export type ExpectedChange = (typeof EXPECTED_CHANGES)[number];

export const DIRECTIONS = ['higher-better', 'lower-better', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** An activity names this many indicators it hopes to touch. */
export const LINKED_INDICATORS = { min: 1, max: 3 } as const;
