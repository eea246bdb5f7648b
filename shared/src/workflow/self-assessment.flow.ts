import { SELF_ASSESSMENT_STATES } from '../vocabulary/self-assessments.js';
import { defineFlow, type VerbOf } from './define-flow.js';

/** `close` ends the staff exercise; a school that held none finalises at once. */
export const SELF_ASSESSMENT_FLOW = /* @__PURE__ */ defineFlow(SELF_ASSESSMENT_STATES)({
  open: { close: 'closed', finalise: 'finalised' },
  closed: { finalise: 'finalised' },
});
export type SelfAssessmentVerb = VerbOf<typeof SELF_ASSESSMENT_FLOW>;
