import { APPROVAL_STATES } from '../vocabulary/approvals.js';
import { defineFlow, type VerbOf } from './define-flow.js';

/** `ask` is the officer's question, `answer` the school's reply. A refused one can be rewritten (`revise`). */
export const CONSENT_FLOW = /* @__PURE__ */ defineFlow(APPROVAL_STATES)({
  draft: { request: 'requested' },
  requested: {
    ask: 'question',
    grant: 'granted',
    'grant-with-conditions': 'granted-with-conditions',
    refuse: 'refused',
    withdraw: 'withdrawn',
    expire: 'expired',
  },
  question: { answer: 'requested' },
  granted: { withdraw: 'withdrawn', expire: 'expired' },
  'granted-with-conditions': { withdraw: 'withdrawn', expire: 'expired' },
  refused: { revise: 'draft' },
});
export type ConsentVerb = VerbOf<typeof CONSENT_FLOW>;
