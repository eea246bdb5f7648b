import { CODE_PROPOSAL_STATES } from '../vocabulary/codes.js';
import { defineFlow, type VerbOf } from './define-flow.js';

/** `accept` is the last joined school's acceptance; one refusal is enough to refuse. */
export const CODE_PROPOSAL_FLOW = /* @__PURE__ */ defineFlow(CODE_PROPOSAL_STATES)({
  proposed: { accept: 'accepted', refuse: 'refused', withdraw: 'withdrawn' },
});
export type CodeProposalVerb = VerbOf<typeof CODE_PROPOSAL_FLOW>;
