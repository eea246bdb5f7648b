import {
  EVENT_KINDS,
  type EventKind,
  LANGUAGES,
  type Language,
  NOTIFICATION_KINDS,
  type NotificationKind,
} from '@boordosh/shared/vocabulary';
import { DateOnly, Flag, Instant, LocalNameDto, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';

export const SUBJECT_TYPES = [
  'claim',
  'school',
  'person',
  'self-assessment',
  'partnership',
  'event',
  'resource',
] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

class NotifiedSchoolDto {
  @Uuid() id!: string;
  @Nested(() => LocalNameDto) name!: LocalNameDto;
}

class NotificationSubjectDto {
  @OneOf(SUBJECT_TYPES, { name: 'NotificationSubject' }) type!: SubjectType;
  @Uuid() id!: string;
  @Nested(() => NotifiedSchoolDto, {
    each: { max: 50 },
    description: 'Schools that it concerns, besides the reader’s.',
  })
  schools!: NotifiedSchoolDto[];
  @Text({ max: 300, nullable: true }) title!: string | null;
  @OneOf(LANGUAGES, { name: 'Language', nullable: true, description: 'In which the title is written.' })
  lang!: Language | null;
  @OneOf(EVENT_KINDS, { name: 'EventKind', nullable: true }) eventKind!: EventKind | null;
  @DateOnly({ nullable: true, description: 'First day of an event.' }) on!: string | null;
  @Text({ max: 200, nullable: true, description: 'Who joined, or who claims.' }) person!: string | null;
}

export class NotificationDto {
  @Uuid() id!: string;
  @Instant() at!: string;
  @OneOf(NOTIFICATION_KINDS, { name: 'NotificationKind' }) kind!: NotificationKind;
  @Text({ max: 60, description: 'What happened, as `partnership.accepted`.' }) happened!: string;
  @Flag() read!: boolean;
  @Uuid({ nullable: true, description: 'The reader’s school that it is for.' }) schoolId!: string | null;
  @Nested(() => NotificationSubjectDto, {
    nullable: true,
    description: 'Null once the reader may no longer know of it.',
  })
  about!: NotificationSubjectDto | null;
}

export const MOST_COUNTED = 100;

export class UnreadDto {
  @Whole({ min: 0, max: MOST_COUNTED, description: 'Counted up to 100.' }) unread!: number;
}

export class NotificationPageDto extends UnreadDto {
  @Nested(() => NotificationDto, { each: { max: 100 } }) items!: NotificationDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
}

export class MarkReadDto {
  @Uuid({ optional: true, description: 'This one and all before it.' }) upTo?: string;
  @Uuid({ optional: true, each: { max: 100, min: 1 } }) ids?: string[];
}
