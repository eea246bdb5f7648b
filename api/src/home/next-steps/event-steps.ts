import { addDays, type EventPlan, openPoints, type PlanOfSchool } from '@boordosh/shared/calculations';
import type { EventState, Language, NextStepKind } from '@boordosh/shared/vocabulary';
import type { NamedSchool, Rights, Step } from './step.js';

export interface EventSituation extends EventPlan {
  id: string;
  partnershipId: string | null;
  state: EventState;
  title: string | null;
  lang: Language;
  proposedBySchoolId: string;
  recordedAfter: boolean;
  schools: readonly (PlanOfSchool & { id: string; agreed: boolean; submitted: boolean; concluded: boolean })[];
  /** The schools have written what they conclude together. */
  hasConclusion: boolean;
  /** The last day for the schools' own views. */
  evaluationDueOn: string | null;
  /** The other schools. */
  others: NamedSchool[];
}

/** With less time than this, people are told first and the open points are settled on the way. */
const TELL_DAYS_BEFORE = 14;

/** The one thing that an event asks of one of its schools now. */
export function eventStep(event: EventSituation, schoolId: string, rights: Rights, today: string): Step | undefined {
  if (!rights.leadsVerified) return undefined;
  const kind = IN_STATE[event.state]?.(event, schoolId, today);
  if (kind === undefined) return undefined;
  return {
    kind,
    schoolId,
    eventId: event.id,
    partnershipId: event.partnershipId,
    schools: event.others,
    title: event.title,
    lang: event.title === null ? null : event.lang,
    eventKind: event.kind,
    dueOn: DUE[kind]?.(event) ?? null,
    ...(kind === 'complete-plan' ? { count: openPoints(event).length } : {}),
  };
}

type Ask = (event: EventSituation, schoolId: string, today: string) => NextStepKind | undefined;

const IN_STATE: Partial<Record<EventState, Ask>> = {
  draft: (event, schoolId) => {
    if (event.proposedBySchoolId !== schoolId) return undefined;
    return openPoints(event).length > 0 ? 'complete-plan' : 'propose-event';
  },
  proposed: (event, schoolId) => {
    if (ours(event, schoolId)?.agreed === false) return event.recordedAfter ? 'confirm-event' : 'agree-event';
    return !event.recordedAfter && openPoints(event).length > 0 ? 'complete-plan' : undefined;
  },
  agreed: (event, _, today) => {
    if (isOver(event, today)) return 'complete-event';
    return openPoints(event).length === 0 || isNear(event, today) ? 'announce-event' : 'complete-plan';
  },
  announced: (event, _, today) => {
    if (isOver(event, today)) return 'complete-event';
    return openPoints(event).length > 0 ? 'complete-plan' : undefined;
  },
  held: (event, schoolId) => {
    const our = ours(event, schoolId);
    if (our?.submitted === false) return 'evaluate-event';
    if (!event.schools.every(({ submitted }) => submitted)) return undefined;
    if (!event.hasConclusion) return 'write-conclusion';
    return our?.concluded === false ? 'agree-conclusion' : undefined;
  },
};

const DUE: Partial<Record<NextStepKind, (event: EventSituation) => string | null>> = {
  'agree-event': ({ startsOn }) => startsOn,
  'complete-plan': ({ startsOn }) => startsOn,
  'announce-event': ({ startsOn }) => startsOn,
  'evaluate-event': ({ evaluationDueOn }) => evaluationDueOn,
  'write-conclusion': ({ evaluationDueOn }) => evaluationDueOn,
  'agree-conclusion': ({ evaluationDueOn }) => evaluationDueOn,
};

const ours = ({ schools }: EventSituation, schoolId: string) => schools.find(({ id }) => id === schoolId);

const isOver = ({ startsOn, endsOn }: EventSituation, today: string): boolean => {
  const last = endsOn ?? startsOn;
  return last !== null && last < today;
};

const isNear = ({ startsOn }: EventSituation, today: string): boolean =>
  startsOn !== null && startsOn <= addDays(today, TELL_DAYS_BEFORE);
