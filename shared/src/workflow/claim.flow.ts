import { CLAIM_STATES } from '../vocabulary/claims.js';
import { defineFlow, type VerbOf } from './define-flow.js';

export const CLAIM_FLOW = /* @__PURE__ */ defineFlow(CLAIM_STATES)({
  submitted: { verify: 'verified', refuse: 'refused' },
});
export type ClaimVerb = VerbOf<typeof CLAIM_FLOW>;
