import type { NextStepKind } from '@boordosh/shared/vocabulary';
import type { Step } from './step.js';

/** Lower comes first: somebody waits for us · a clock runs · ours to move on · to begin · good to do. */
const WEIGHT: Readonly<Record<NextStepKind, number>> = {
  'answer-invitation': 1,
  'agree-event': 1,
  'confirm-event': 1,
  'sign-code': 1,
  'agree-conclusion': 1,
  'decide-claim': 1,

  'cover-lesson': 2,
  'evaluate-event': 2,
  'complete-event': 2,
  'write-conclusion': 2,

  'claim-school': 3,
  'quick-start': 3,
  'send-letter': 3,
  'write-vision': 3,
  'announce-event': 3,
  'propose-event': 3,
  'complete-plan': 3,
  'create-cluster': 3,

  'plan-event': 4,
  'look-at-matches': 4,
  'wake-partnership': 4,
  'evaluation-missing': 4,
  'invite-coordinator': 4,

  'await-verification': 5,
  'finish-assessment': 5,
  'confirm-staff': 3,
  'invite-staff': 5,
  'take-part': 5,
  'share-resource': 5,
};

/** About how long it takes. What only waits takes none. */
const MINUTES: Readonly<Record<NextStepKind, number | null>> = {
  'answer-invitation': 5,
  'agree-event': 5,
  'confirm-event': 2,
  'sign-code': 5,
  'agree-conclusion': 3,
  'decide-claim': 5,
  'cover-lesson': null,
  'evaluate-event': 10,
  'complete-event': 1,
  'write-conclusion': 5,
  'claim-school': 3,
  'quick-start': 3,
  'send-letter': 5,
  'write-vision': 5,
  'announce-event': 2,
  'propose-event': 1,
  'complete-plan': 5,
  'create-cluster': 2,
  'plan-event': 10,
  'look-at-matches': 5,
  'wake-partnership': 5,
  'evaluation-missing': 2,
  'invite-coordinator': 2,
  'await-verification': null,
  'finish-assessment': null,
  'confirm-staff': 3,
  'invite-staff': 2,
  'take-part': null,
  'share-resource': 5,
};

const NO_DATE = '9999-12-31';

/** The weightiest first, and of equal weight what is due soonest; the rest as they came. */
export const orderSteps = (steps: readonly Step[]): Step[] =>
  steps
    .map((step) => ({ ...step, minutes: step.minutes ?? MINUTES[step.kind] }))
    .toSorted(
      (one, other) =>
        WEIGHT[one.kind] - WEIGHT[other.kind] || (one.dueOn ?? NO_DATE).localeCompare(other.dueOn ?? NO_DATE),
    );
