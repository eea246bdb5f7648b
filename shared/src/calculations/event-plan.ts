import type {
  CostsBorneBy,
  EventArrangement,
  EventArrangements,
  EventAudience,
  EventFormat,
  EventKind,
} from '../vocabulary/events.js';
import { weekdayOf, type CivilDate } from './civil-date.js';

/** What a plan can be asked for, in the order in which people settle it. Each is one point of the meter. */
export const PLAN_POINTS = [
  'purpose',
  'expectedResults',
  'date',
  'time',
  'place',
  'meetingLink',
  'participants',
  'cover',
  'transport',
  'seats',
  'meals',
  'lodging',
  'materials',
  'costs',
  'planB',
] as const;
export type PlanPoint = (typeof PLAN_POINTS)[number];

/** What decides which points a plan is asked for. */
export interface PlanShape {
  readonly kind: EventKind;
  readonly format: EventFormat;
  readonly startsOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
  readonly startsAt: string | null;
}

export interface PlanOfSchool {
  readonly participants: number;
  readonly pupils: number;
  readonly coverNotNeeded: boolean;
  /** Lessons whose teachers are away, and those of them that nobody gives yet. */
  readonly lessons: number;
  readonly uncovered: number;
}

export interface EventPlan extends PlanShape {
  readonly purpose: string | null;
  readonly expectedResults: string | null;
  readonly hostSchoolId: string | null;
  readonly place: string | null;
  readonly meetingLink: string | null;
  readonly costsBorneBy: CostsBorneBy | null;
  readonly arrangements: EventArrangements;
  readonly schools: readonly PlanOfSchool[];
}

const ALWAYS = ['purpose', 'expectedResults', 'date', 'participants'] as const satisfies PlanPoint[];
const IN_PERSON = ['time', 'place', 'cover', 'transport', 'costs'] as const satisfies PlanPoint[];

const BY_FORMAT: Readonly<Record<EventFormat, readonly PlanPoint[]>> = {
  online: [...ALWAYS, 'time', 'meetingLink'],
  'face-to-face': [...ALWAYS, ...IN_PERSON],
  blended: [...ALWAYS, ...IN_PERSON, 'meetingLink'],
  'by-correspondence': [...ALWAYS, 'materials'],
};

/** What this kind is forgotten for. Rooms, meals and weather count only where people meet. */
const BY_KIND: Readonly<Record<EventKind, readonly PlanPoint[]>> = {
  'open-day': ['seats', 'meals', 'planB'],
  'joint-lesson-planning': ['materials'],
  'open-lesson': ['seats', 'materials'],
  'lesson-study': ['materials'],
  seminar: ['seats', 'meals', 'materials'],
  training: ['seats', 'meals', 'materials'],
  lecture: ['seats'],
  'resource-exchange': ['materials'],
  'joint-task': ['materials'],
  'joint-project': ['materials'],
  performance: ['seats', 'meals', 'planB'],
  sports: ['meals', 'planB'],
  exhibition: ['seats', 'materials'],
  'excursion-hike': ['meals', 'planB'],
  'pupil-exchange': ['meals', 'lodging', 'planB'],
  'teacher-exchange': ['meals', 'lodging'],
  'trustees-meeting': ['seats'],
  'parents-event': ['seats'],
  'coordination-meeting': [],
  'review-meeting': ['materials'],
};

const ONLY_IN_PERSON: ReadonlySet<PlanPoint> = new Set(['seats', 'meals', 'lodging', 'planB']);
const SUNDAY = 7;
const AFTER_LESSONS = '18:00';

export const isInPerson = (format: EventFormat): boolean => format === 'face-to-face' || format === 'blended';

/** Whether it is to be told if pupils leave their school's grounds: only where pupils go somewhere. */
export const asksAboutPupils = (plan: { format: EventFormat; audiences: readonly EventAudience[] }): boolean =>
  isInPerson(plan.format) && plan.audiences.includes('pupils');

/** The points that this kind and format call for; a plan is asked for nothing else. */
export const pointsAsked = (plan: PlanShape): PlanPoint[] => {
  const asked = new Set<PlanPoint>([...BY_FORMAT[plan.format], ...kindPoints(plan)]);
  if (isInPerson(plan.format) && staysOverNight(plan)) asked.add('meals').add('lodging');
  if (outsideLessons(plan)) asked.delete('cover');
  return PLAN_POINTS.filter((point) => asked.has(point));
};

/** Those of them that nobody has settled yet. */
export const openPoints = (plan: EventPlan): PlanPoint[] => pointsAsked(plan).filter((point) => !SETTLED[point](plan));

const kindPoints = ({ kind, format }: PlanShape): readonly PlanPoint[] =>
  BY_KIND[kind].filter((point) => isInPerson(format) || !ONLY_IN_PERSON.has(point));

const staysOverNight = ({ startsOn, endsOn }: PlanShape): boolean =>
  startsOn !== null && endsOn !== null && endsOn > startsOn;

/** On a Sunday, or in the evening of one day, no lesson is missed. */
const outsideLessons = (plan: PlanShape): boolean =>
  !staysOverNight(plan) &&
  ((plan.startsOn !== null && weekdayOf(plan.startsOn) === SUNDAY) ||
    (plan.startsAt !== null && plan.startsAt >= AFTER_LESSONS));

const written = (text: string | null | undefined): boolean => (text ?? '') !== '';
const arranged =
  (what: EventArrangement) =>
  (plan: EventPlan): boolean =>
    written(plan.arrangements[what]);

const SETTLED: Readonly<Record<PlanPoint, (plan: EventPlan) => boolean>> = {
  purpose: (plan) => written(plan.purpose),
  expectedResults: (plan) => written(plan.expectedResults),
  date: (plan) => plan.startsOn !== null,
  time: (plan) => plan.startsAt !== null,
  place: (plan) => plan.hostSchoolId !== null || written(plan.place),
  meetingLink: (plan) => written(plan.meetingLink),
  participants: (plan) => plan.schools.every(({ participants, pupils }) => participants + pupils > 0),
  cover: (plan) =>
    plan.schools.every(({ coverNotNeeded, lessons, uncovered }) => coverNotNeeded || (lessons > 0 && uncovered === 0)),
  transport: arranged('transport'),
  seats: arranged('seats'),
  meals: arranged('meals'),
  lodging: arranged('lodging'),
  materials: arranged('materials'),
  costs: (plan) => plan.costsBorneBy !== null,
  planB: arranged('planB'),
};
