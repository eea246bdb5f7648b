import { eventStep, type EventSituation } from './event-steps.js';
import { partnershipSteps, type PartnershipSituation } from './partnership-steps.js';
import type { Rights, Step } from './step.js';

export interface SchoolSituation {
  id: string;
  hasNeed: boolean;
  hasOffer: boolean;
  /** The round that is open, with the answers that are in. */
  assessment: { id: string; answered: number } | null;
  /** Somebody else acts for the school too. */
  hasColleagues: boolean;
  /** Its list of staff comes from before the summer, and nobody has confirmed it this school year. */
  hasUnconfirmedStaff: boolean;
  partnerships: PartnershipSituation[];
  events: EventSituation[];
}

const QUESTIONS = 24;
const SECONDS_A_QUESTION = 40;

/** Everything that waits at one school for a person with these rights; the order is made afterwards. */
export const schoolSteps = (school: SchoolSituation, rights: Rights, today: string): Step[] => [
  ...school.partnerships.flatMap((partnership) => partnershipSteps(partnership, school.id, rights)),
  ...school.events.flatMap((event) => eventStep(event, school.id, rights, today) ?? []),
  ...beginnings(school, rights),
];

function beginnings(school: SchoolSituation, { leads, leadsVerified }: Rights): Step[] {
  const isReady = school.hasNeed && school.hasOffer;
  const asks: [applies: boolean, step: Step][] = [
    [leads && !isReady, { kind: 'quick-start', schoolId: school.id }],
    [leadsVerified && isReady && school.partnerships.length === 0, { kind: 'look-at-matches', schoolId: school.id }],
    [leadsVerified && school.hasUnconfirmedStaff, { kind: 'confirm-staff', schoolId: school.id }],
    [leadsVerified && !school.hasColleagues, { kind: 'invite-staff', schoolId: school.id }],
  ];
  const steps = asks.filter(([applies]) => applies).map(([, step]) => step);
  return leads && isReady ? [...steps, ...finishAssessment(school)] : steps;
}

function finishAssessment({ id, assessment }: SchoolSituation): Step[] {
  if (assessment === null) return [];
  const { id: selfAssessmentId, answered } = assessment;
  const minutes = Math.ceil(((QUESTIONS - answered) * SECONDS_A_QUESTION) / 60);
  return [
    { kind: 'finish-assessment', schoolId: id, selfAssessmentId, count: answered, minutes: Math.max(minutes, 1) },
  ];
}
