/** A proposed change of the code of conduct: in force only when every joined school accepts it. */
export const CODE_PROPOSAL_STATES = ['proposed', 'accepted', 'refused', 'withdrawn'] as const;
export type CodeProposalState = (typeof CODE_PROPOSAL_STATES)[number];
