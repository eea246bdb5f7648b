export const CODE_OF_CONDUCT_ERRORS = ['code-version-not-in-force', 'code-already-signed'] as const;
export type CodeOfConductError = (typeof CODE_OF_CONDUCT_ERRORS)[number];
