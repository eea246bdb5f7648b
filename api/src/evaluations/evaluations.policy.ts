import type { EvaluationState, EventState } from '@boordosh/shared/vocabulary';
import { allows, EVALUATION_FLOW, type EvaluationVerb } from '@boordosh/shared/workflow';
import type { Actor } from '../accounts/index.js';

/** One school’s place in the evaluation of an event, as policies judge it. */
export interface EvaluationSlot {
  eventId: string;
  eventState: EventState;
  schoolIds: string[];
  schoolId: string;
  state: EvaluationState;
  /** 0 while nothing is written. */
  version: number;
  submittedSchoolIds: string[];
}

/** The staff of a school write its evaluation together. */
export const mayWriteEvaluation = (actor: Actor, { schoolId }: { schoolId: string }): boolean =>
  actor.belongsTo(schoolId);

/** Handing in speaks for the school: the lead or the director does it. */
export const maySubmitEvaluation = (actor: Actor, { schoolId }: { schoolId: string }): boolean =>
  actor.leadsVerified(schoolId);

/** One’s own always; the other side’s once it is handed in, and one’s own is too or the time is up. */
export const mayReadEvaluation = (actor: Actor, slot: EvaluationSlot): boolean =>
  actor.belongsTo(slot.schoolId) ||
  (slot.state === 'submitted' && (slot.eventState === 'evaluated' || actor.belongsToAny(slot.submittedSchoolIds)));

/** An event that closed with one view still takes the other. */
export const takesEvaluations = (eventState: EventState): boolean =>
  eventState === 'held' || eventState === 'evaluated';

export function evaluationVerbs(actor: Actor, slot: EvaluationSlot): EvaluationVerb[] {
  if (!takesEvaluations(slot.eventState)) return [];
  const may: Record<EvaluationVerb, boolean> = {
    write: mayWriteEvaluation(actor, slot),
    submit: maySubmitEvaluation(actor, slot) && slot.version > 0,
  };
  return (['write', 'submit'] as const).filter((verb) => may[verb] && allows(EVALUATION_FLOW, slot.state, verb));
}

/** The joint conclusion of an event, as policies judge it. */
export interface JointSlot {
  eventState: EventState;
  schoolIds: string[];
  clusterIds: string[];
  submittedSchoolIds: string[];
  /** 0 while nothing is written. */
  version: number;
  agreed: boolean;
  sharedByAll: boolean;
}

/** The joint conclusion speaks for the school, as handing in does. */
export const mayConclude = (actor: Actor, schoolId: string): boolean => actor.leadsVerified(schoolId);

/** A coordinator of one of the schools reads it when every school says so. */
export const mayReadConclusion = (actor: Actor, slot: JointSlot): boolean =>
  actor.belongsToAny(slot.schoolIds) || (slot.agreed && slot.sharedByAll && actor.coordinates(slot.clusterIds));

/** That there is one, its day and its kind, is known to the coordinators of its schools. */
export const maySeeThatItWasEvaluated = (actor: Actor, slot: JointSlot): boolean =>
  actor.belongsToAny(slot.schoolIds) || (takesEvaluations(slot.eventState) && actor.coordinates(slot.clusterIds));

export const everySchoolHasSubmitted = (slot: Pick<JointSlot, 'schoolIds' | 'submittedSchoolIds'>): boolean =>
  slot.schoolIds.every((schoolId) => slot.submittedSchoolIds.includes(schoolId));

export type JointVerb = 'write' | 'agree';

export function jointVerbs(actor: Actor, slot: JointSlot, agreedSchoolIds: readonly string[]): JointVerb[] {
  const ours = slot.schoolIds.filter((schoolId) => mayConclude(actor, schoolId));
  if (ours.length === 0 || slot.agreed || !everySchoolHasSubmitted(slot)) return [];
  const waiting = slot.version > 0 && ours.some((schoolId) => !agreedSchoolIds.includes(schoolId));
  return waiting ? ['write', 'agree'] : ['write'];
}
