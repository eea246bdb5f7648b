import { PARTICIPATION_STATES } from '../vocabulary/partnerships.js';
import { defineFlow, type VerbOf } from './define-flow.js';

/** One school's place in a partnership. A school that comes back gets a new row, so what happened stays told. */
export const PARTICIPATION_FLOW = /* @__PURE__ */ defineFlow(PARTICIPATION_STATES)({
  invited: { join: 'joined', decline: 'declined', withdraw: 'withdrawn' },
  joined: { leave: 'left', withdraw: 'withdrawn' },
});
export type ParticipationVerb = VerbOf<typeof PARTICIPATION_FLOW>;
