import { EVALUATION_STATES } from '../vocabulary/evaluations.js';
import { defineFlow, type VerbOf } from './define-flow.js';

/** Handed in once: a view that could be changed after the other side's was read would no longer be one's own. */
export const EVALUATION_FLOW = /* @__PURE__ */ defineFlow(EVALUATION_STATES)({
  draft: { write: 'draft', submit: 'submitted' },
});
export type EvaluationVerb = VerbOf<typeof EVALUATION_FLOW>;
