import type { Reply } from '@boordosh/shared/contract';
import type { EventView } from './events.api';

/** A lesson as it is written: an empty text is no value. */
export interface LessonValues {
  absentPersonId: string;
  coveringPersonId: string;
  taughtOn: string;
  lessonNumber: string;
  lesson: string;
  class: string;
}

export interface CoverValues {
  notNeeded: boolean;
  lessons: LessonValues[];
}

export const newLesson = (taughtOn: string | null): LessonValues => ({
  absentPersonId: '',
  coveringPersonId: '',
  taughtOn: taughtOn ?? '',
  lessonNumber: '',
  lesson: '',
  class: '',
});

export const coverOfSchool = ({ cover, schools }: EventView, schoolId: string): CoverValues => ({
  notNeeded: schools.find(({ id }) => id === schoolId)?.coverNotNeeded ?? false,
  lessons: cover
    .filter((each) => each.schoolId === schoolId)
    .map((each) => ({
      absentPersonId: each.absentPersonId,
      coveringPersonId: each.coveringPersonId ?? '',
      taughtOn: each.taughtOn ?? '',
      lessonNumber: each.lessonNumber === null ? '' : String(each.lessonNumber),
      lesson: each.lesson,
      class: each.class,
    })),
});

export const coverOf = ({ notNeeded, lessons }: CoverValues): Omit<Reply<'ArrangeCover'>, 'schoolId'> => ({
  notNeeded: notNeeded && lessons.length === 0,
  lessons: lessons.map((each) => ({
    absentPersonId: each.absentPersonId,
    coveringPersonId: each.coveringPersonId || null,
    taughtOn: each.taughtOn || null,
    lessonNumber: each.lessonNumber === '' ? null : Number(each.lessonNumber),
    lesson: each.lesson,
    class: each.class,
  })),
});

/** The list as text, a line for each lesson, to compare two versions of it. */
export const inWords = ({ lessons }: CoverValues, nameOf: (personId: string) => string): string =>
  lessons
    .map(({ absentPersonId, coveringPersonId, lesson, class: taught, lessonNumber }) =>
      [nameOf(absentPersonId), lesson, taught, lessonNumber, nameOf(coveringPersonId)].join(', '),
    )
    .join('\n') || '–';
