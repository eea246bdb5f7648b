import { PARTNERSHIP_STATES } from '../vocabulary/partnerships.js';
import { defineFlow, type VerbOf } from './define-flow.js';

/** `activate` is the last signature: every joined school has signed the same version of the code. `expire` is time. */
export const PARTNERSHIP_FLOW = /* @__PURE__ */ defineFlow(PARTNERSHIP_STATES)({
  draft: { invite: 'invited', withdraw: 'withdrawn' },
  invited: { accept: 'in-talks', refuse: 'declined', withdraw: 'withdrawn', expire: 'expired' },
  'in-talks': { activate: 'active', withdraw: 'withdrawn', end: 'ended' },
  active: { pause: 'paused', end: 'ended' },
  paused: { resume: 'active', end: 'ended' },
  expired: { invite: 'invited' },
});
export type PartnershipVerb = VerbOf<typeof PARTNERSHIP_FLOW>;
