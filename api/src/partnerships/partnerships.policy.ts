import type { PartnershipState } from '@boordosh/shared/vocabulary';
import { allows, isFinal, PARTNERSHIP_FLOW, type PartnershipVerb } from '@boordosh/shared/workflow';
import type { Actor } from '../accounts/index.js';

/** What policies judge of a partnership: ids and its state. */
export interface JudgedPartnership {
  state: PartnershipState;
  startedBySchoolId: string;
  /** Schools that have, or had, a place in it beside the one that began it. */
  askedSchoolIds: string[];
  joinedSchoolIds: string[];
}

export const PARTNERSHIP_VERBS = [
  'write-vision',
  'edit-letter',
  'invite',
  'withdraw',
  'accept',
  'refuse',
  'sign-code',
  'pause',
  'resume',
  'end',
] as const;
export type PartnershipCan = (typeof PARTNERSHIP_VERBS)[number];

type Rule = (actor: Actor, partnership: JudgedPartnership) => boolean;

const partiesOf = ({ startedBySchoolId, askedSchoolIds }: JudgedPartnership): string[] => [
  startedBySchoolId,
  ...askedSchoolIds,
];

/** Preparing is free, also while the school's claim waits. */
export const mayDraft = (actor: Actor, schoolId: string): boolean => actor.leads(schoolId);

export const mayList = (actor: Actor, schoolId: string): boolean => actor.belongsTo(schoolId);

export const mayEditLetter: Rule = (actor, { startedBySchoolId }) => actor.leads(startedBySchoolId);

/** Director: invites, accepts, signs and ends. Director or lead: the rest. */
export const mayInvite: Rule = (actor, { startedBySchoolId }) => actor.signsFor(startedBySchoolId);

/**
 * Asked before the request is known to be a repeat, which gets the first answer also from whoever has gone by it; for which
 * school, `mayWithdrawFor` says of the place it has now.
 */
export const mayWithdraw: Rule = (actor, partnership) => partiesOf(partnership).some((id) => actor.leads(id));

export const mayWithdrawFor = (actor: Actor, { state }: Pick<JudgedPartnership, 'state'>, schoolId: string): boolean =>
  state === 'draft' ? actor.leads(schoolId) : actor.leadsVerified(schoolId);

/** Either side leaves the talks; a letter is taken back by whoever wrote it. */
export const withdrawersOf = ({ state, startedBySchoolId, joinedSchoolIds }: JudgedPartnership): string[] =>
  state === 'in-talks' ? joinedSchoolIds : [startedBySchoolId];

export const mayAccept: Rule = (actor, { askedSchoolIds }) => askedSchoolIds.some((id) => actor.signsFor(id));

export const mayRefuse: Rule = (actor, { askedSchoolIds }) => askedSchoolIds.some((id) => actor.leadsVerified(id));

export const mayPause: Rule = (actor, { joinedSchoolIds }) => joinedSchoolIds.some((id) => actor.leadsVerified(id));

export const mayResume: Rule = (actor, partnership) => mayPause(actor, partnership);

/** As with `mayWithdraw`, a repeat comes from a school that has left. */
export const mayEnd: Rule = (actor, partnership) => partiesOf(partnership).some((id) => actor.signsFor(id));

const signsForJoined: Rule = (actor, { joinedSchoolIds }) => joinedSchoolIds.some((id) => actor.signsFor(id));

export const maySignCode: Rule = signsForJoined;

/** Each school writes its own part. */
export const mayWriteVision = (actor: Actor, { joinedSchoolIds }: JudgedPartnership, schoolId: string): boolean =>
  joinedSchoolIds.includes(schoolId) && actor.leads(schoolId);

/** The code exists from the talks on, and a text that changes is signed again while the partnership lives. */
export const isSignable = (state: PartnershipState): boolean => ['in-talks', 'active', 'paused'].includes(state);

export const isWritable = (state: PartnershipState): boolean => !isFinal(PARTNERSHIP_FLOW, state);

export const letterIsOpen = (state: PartnershipState): boolean => allows(PARTNERSHIP_FLOW, state, 'invite');

const OFFERED: Record<PartnershipCan, Rule> = {
  'write-vision': (actor, { state, joinedSchoolIds }) =>
    isWritable(state) && joinedSchoolIds.some((schoolId) => actor.leads(schoolId)),
  'edit-letter': (actor, partnership) => letterIsOpen(partnership.state) && mayEditLetter(actor, partnership),
  invite: offeredBy('invite', mayInvite),
  withdraw: offeredBy('withdraw', (actor, partnership) =>
    withdrawersOf(partnership).some((id) => mayWithdrawFor(actor, partnership, id)),
  ),
  accept: offeredBy('accept', mayAccept),
  refuse: offeredBy('refuse', mayRefuse),
  'sign-code': (actor, partnership) => isSignable(partnership.state) && maySignCode(actor, partnership),
  pause: offeredBy('pause', mayPause),
  resume: offeredBy('resume', mayResume),
  end: offeredBy('end', signsForJoined),
};

/** What this caller may do next: the flow's table and the rights together. */
export const verbsFor = (
  actor: Actor,
  partnership: JudgedPartnership,
  code: { signedBySchoolIds: readonly string[] },
): PartnershipCan[] =>
  PARTNERSHIP_VERBS.filter((verb) => OFFERED[verb](actor, partnership)).filter(
    (verb) => verb !== 'sign-code' || hasLeftToSign(actor, partnership, code.signedBySchoolIds),
  );

/**
 * Whose words the caller reads. A letter opens its sender's words to the receiver; acceptance opens the receiver's; refusal,
 * withdrawal and expiry close both.
 */
export const seesWordsOf = (actor: Actor, partnership: JudgedPartnership, schoolId: string): boolean => {
  if (actor.belongsTo(schoolId)) return true;
  const { state, startedBySchoolId, joinedSchoolIds, askedSchoolIds } = partnership;
  if (state === 'invited') return schoolId === startedBySchoolId && actor.belongsToAny(askedSchoolIds);
  return OPEN.includes(state) && joinedSchoolIds.includes(schoolId) && actor.belongsToAny(joinedSchoolIds);
};

const OPEN: PartnershipState[] = ['in-talks', 'active', 'paused', 'ended'];

const hasLeftToSign = (actor: Actor, { joinedSchoolIds }: JudgedPartnership, signed: readonly string[]): boolean =>
  joinedSchoolIds.some((schoolId) => actor.signsFor(schoolId) && !signed.includes(schoolId));

function offeredBy(verb: PartnershipVerb, may: Rule): Rule {
  return (actor, partnership) => allows(PARTNERSHIP_FLOW, partnership.state, verb) && may(actor, partnership);
}
