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
