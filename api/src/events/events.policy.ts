import type { EventState, PartnershipState } from '@boordosh/shared/vocabulary';
import { allows, EVENT_FLOW, type EventVerb } from '@boordosh/shared/workflow';
import type { Actor } from '../accounts/index.js';
import { allowsEvents } from '../partnerships/index.js';

/** What policies judge of an event: ids, state and dates. */
export interface JudgedEvent {
  state: EventState;
  /** Null for an event of no partnership. */
  partnershipState: PartnershipState | null;
  proposedBySchoolId: string;
  schoolIds: string[];
  /** Those that have agreed to the plan as it stands. */
  agreedSchoolIds: string[];
  startsOn: string | null;
  recordedAfter: boolean;
}

export const EVENT_CAN = [
  'edit',
  'name-participants',
  'arrange-cover',
  'propose',
  'withdraw',
  'agree',
  'confirm',
  'record-consents',
  'announce',
  'complete',
  'postpone',
  'cancel',
] as const;
export type EventCan = (typeof EVENT_CAN)[number];

/** An event reaches another school, so it is for directors and leads of verified schools that have joined. */
export const mayPlan = (actor: Actor, partnership: { joinedSchoolIds: string[] }, schoolId: string): boolean =>
  partnership.joinedSchoolIds.includes(schoolId) && actor.leadsVerified(schoolId);

/** Whether there is any school to plan for; with whom is asked later. */
export const mayBegin = (actor: Actor, schoolIds: readonly string[]): boolean =>
  schoolIds.some((schoolId) => actor.leadsVerified(schoolId));

export const mayListEvents = (actor: Actor, schoolId: string): boolean => actor.belongsTo(schoolId);

/** Each school writes what is its own: whom it sends, who covers, its consents, its agreement. */
export const mayWriteFor = (actor: Actor, event: JudgedEvent, schoolId: string): boolean =>
  event.schoolIds.includes(schoolId) && actor.leadsVerified(schoolId);

const mayWrite = (actor: Actor, event: JudgedEvent): boolean => schoolLedIn(actor, event) !== undefined;

/** Only the school that proposed it takes a proposal back. */
export const mayWithdraw = (actor: Actor, event: JudgedEvent): boolean => actor.leadsVerified(event.proposedBySchoolId);

/** The school of the event that this person acts for where one writes for all: the one that plans it comes first. */
export const schoolLedIn = (actor: Actor, event: JudgedEvent): string | undefined =>
  [event.proposedBySchoolId, ...event.schoolIds].find((schoolId) => actor.leadsVerified(schoolId));

/** A plan is written until the event is over. */
export const isOpenToPlanning = ({ state }: JudgedEvent): boolean => allows(EVENT_FLOW, state, 'cancel');

/** Papers that came late are still worth having, until the event is evaluated. */
export const isOpenToConsents = (event: JudgedEvent): boolean => isOpenToPlanning(event) || event.state === 'held';

export const hasBegun = ({ startsOn }: JudgedEvent, today: string): boolean => startsOn !== null && startsOn <= today;

/** An event that is over already is confirmed, not agreed to. */
const isToBeAgreed = ({ recordedAfter, startsOn }: JudgedEvent): boolean => !recordedAfter && startsOn !== null;

/** Nobody is asked anew by a school that they have parted from, or that lets the partnership rest. */
export const reachesItsSchools = ({ partnershipState }: Pick<JudgedEvent, 'partnershipState'>): boolean =>
  partnershipState === null || allowsEvents(partnershipState);

type Rule = (actor: Actor, event: JudgedEvent, today: string) => boolean;

const OFFERED: Record<EventCan, Rule> = {
  edit: whilePlanned,
  'name-participants': whilePlanned,
  'arrange-cover': (actor, event) => !event.recordedAfter && whilePlanned(actor, event),
  propose: inFlow('propose', (actor, event) => reachesItsSchools(event) && mayWrite(actor, event)),
  withdraw: inFlow('withdraw', mayWithdraw),
  agree: inFlow('agree', (actor, event) => isToBeAgreed(event) && hasLeftToAgree(actor, event)),
  confirm: inFlow('confirm', (actor, event) => event.recordedAfter && hasLeftToAgree(actor, event)),
  'record-consents': (actor, event) => isOpenToConsents(event) && mayWrite(actor, event),
  announce: inFlow('announce', mayWrite),
  complete: inFlow('complete', (actor, event, today) => hasBegun(event, today) && mayWrite(actor, event)),
  postpone: inFlow('postpone', mayWrite),
  cancel: inFlow('cancel', mayWrite),
};

/** What this caller may do next: the flow's table and the rights together. */
export const verbsFor = (actor: Actor, event: JudgedEvent, today: string): EventCan[] =>
  EVENT_CAN.filter((verb) => OFFERED[verb](actor, event, today));

function whilePlanned(actor: Actor, event: JudgedEvent): boolean {
  return isOpenToPlanning(event) && mayWrite(actor, event);
}

function inFlow(verb: EventVerb, may: Rule): Rule {
  return (actor, event, today) => allows(EVENT_FLOW, event.state, verb) && may(actor, event, today);
}

function hasLeftToAgree(actor: Actor, event: JudgedEvent): boolean {
  return event.schoolIds.some((id) => actor.leadsVerified(id) && !event.agreedSchoolIds.includes(id));
}
