export const EVENT_STATES = ['draft', 'proposed', 'agreed', 'announced', 'held', 'evaluated', 'cancelled'] as const;
export type EventState = (typeof EVENT_STATES)[number];

export const EVENT_KINDS = [
  'open-day',
  'joint-lesson-planning',
  'open-lesson',
  'lesson-study',
  'seminar',
  'training',
  'lecture',
  'resource-exchange',
  'joint-task',
  'joint-project',
  'performance',
  'sports',
  'exhibition',
  'excursion-hike',
  'pupil-exchange',
  'teacher-exchange',
  'trustees-meeting',
  'parents-event',
  'coordination-meeting',
  'review-meeting',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_FORMATS = ['online', 'face-to-face', 'blended', 'by-correspondence'] as const;
export type EventFormat = (typeof EVENT_FORMATS)[number];

export const EVENT_AUDIENCES = ['staff', 'pupils', 'parents', 'trustees'] as const;
export type EventAudience = (typeof EVENT_AUDIENCES)[number];

export const EVENT_PURPOSES = ['professional', 'learning', 'culture', 'governance'] as const;
export type EventPurpose = (typeof EVENT_PURPOSES)[number];

export const COSTS_BORNE_BY = ['nobody', 'host', 'guests', 'each-own'] as const;
export type CostsBorneBy = (typeof COSTS_BORNE_BY)[number];

/** What is settled in a sentence each: the small things that joint events fail on. */
export const EVENT_ARRANGEMENTS = ['transport', 'seats', 'meals', 'lodging', 'materials', 'planB'] as const;
export type EventArrangement = (typeof EVENT_ARRANGEMENTS)[number];
export type EventArrangements = { [A in EventArrangement]?: string };
