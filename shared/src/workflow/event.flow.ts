import { EVENT_STATES } from '../vocabulary/events.js';
import { defineFlow, type VerbOf } from './define-flow.js';

/**
 * `agree` is the last school's agreement. `change` is a change of place, date, participants, costs or pupils' travel: it asks
 * again; so does the new date after `postpone`. `confirm` is the other school's one tap on an event that has already happened.
 * `close` is time: 15 school days with the views there are.
 */
export const EVENT_FLOW = /* @__PURE__ */ defineFlow(EVENT_STATES)({
  draft: { propose: 'proposed', cancel: 'cancelled' },
  proposed: { agree: 'agreed', confirm: 'held', withdraw: 'draft', cancel: 'cancelled' },
  agreed: {
    announce: 'announced',
    complete: 'held',
    change: 'proposed',
    postpone: 'proposed',
    cancel: 'cancelled',
  },
  announced: { complete: 'held', change: 'proposed', postpone: 'proposed', cancel: 'cancelled' },
  held: { conclude: 'evaluated', close: 'evaluated' },
});
export type EventVerb = VerbOf<typeof EVENT_FLOW>;
