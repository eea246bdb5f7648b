import type { EventKind, EventPurpose } from '@boordosh/shared/vocabulary';

/** The kinds as people look for them: by what an event is for. */
export const KIND_GROUPS: readonly { purpose: EventPurpose; kinds: readonly EventKind[] }[] = [
  {
    purpose: 'professional',
    kinds: [
      'open-lesson',
      'joint-lesson-planning',
      'lesson-study',
      'seminar',
      'training',
      'lecture',
      'resource-exchange',
      'teacher-exchange',
    ],
  },
  { purpose: 'learning', kinds: ['joint-task', 'joint-project', 'pupil-exchange', 'open-day'] },
  { purpose: 'culture', kinds: ['performance', 'sports', 'exhibition', 'excursion-hike'] },
  {
    purpose: 'governance',
    kinds: ['coordination-meeting', 'review-meeting', 'trustees-meeting', 'parents-event'],
  },
];
