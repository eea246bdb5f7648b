import { asksAboutPupils, isInPerson, type PlanPoint, pointsAsked } from '@boordosh/shared/calculations';
import { EVENT_ARRANGEMENTS } from '@boordosh/shared/vocabulary';
import type { PlanField, PlanValues } from './plan-values';

/** The steps in which a plan is written, and the points of its meter that each settles. */
export const PLAN_STEPS = ['what', 'when', 'where', 'why', 'details'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

const FIELDS_OF: Record<PlanStep, readonly PlanField[]> = {
  what: ['kind', 'format', 'audiences', 'title'],
  when: ['startsOn', 'endsOn', 'startsAt', 'endsAt'],
  where: ['host', 'place', 'meetingLink', 'pupilsLeave', 'abroad'],
  why: ['purpose', 'expectedResults'],
  details: [...EVENT_ARRANGEMENTS, 'costsBorneBy'],
};

/** Where a field shows when its point is asked for; the others show always, or by a rule of their own. */
const POINT_OF: Partial<Record<PlanField, PlanPoint>> = {
  startsAt: 'time',
  endsAt: 'time',
  host: 'place',
  meetingLink: 'meetingLink',
  costsBorneBy: 'costs',
  transport: 'transport',
  seats: 'seats',
  meals: 'meals',
  lodging: 'lodging',
  materials: 'materials',
  planB: 'planB',
};

const RULES: Partial<Record<PlanField, (values: PlanValues) => boolean>> = {
  place: (values) => values.host !== '' && isInPerson(values.format),
  pupilsLeave: asksAboutPupils,
  abroad: ({ format }) => isInPerson(format),
};

/** The fields of a step that this kind and format call for. */
export const fieldsOf = (step: PlanStep, values: PlanValues): PlanField[] => {
  if (values.kind === '') return step === 'what' ? [...FIELDS_OF.what] : [];
  const { kind, format } = values;
  const asked = new Set<PlanPoint>(
    pointsAsked({
      kind,
      format,
      startsOn: values.startsOn || null,
      endsOn: values.endsOn || null,
      startsAt: values.startsAt || null,
    }),
  );
  return FIELDS_OF[step].filter((field) => {
    const point = POINT_OF[field];
    return (point === undefined || asked.has(point)) && (RULES[field]?.(values) ?? true);
  });
};

export const stepsOf = (values: PlanValues): PlanStep[] =>
  PLAN_STEPS.filter((step) => fieldsOf(step, values).length > 0);

/** The step in which a point is settled; people and cover have pages of their own. */
export const stepOf = (point: PlanPoint): PlanStep | undefined => STEP_OF[point];

const STEP_OF: Partial<Record<PlanPoint, PlanStep>> = {
  purpose: 'why',
  expectedResults: 'why',
  date: 'when',
  time: 'when',
  place: 'where',
  meetingLink: 'where',
  transport: 'details',
  seats: 'details',
  meals: 'details',
  lodging: 'details',
  materials: 'details',
  costs: 'details',
  planB: 'details',
};
