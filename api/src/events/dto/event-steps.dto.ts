import { EVENT_CONSENT_KINDS, type EventConsentKind } from '@boordosh/shared/vocabulary';
import { DateOnly, Flag, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';

export const MOST_PARTICIPANTS = 100;
export const MOST_LESSONS = 100;
const LONGEST_REASON = 2000;

export class EventOfSchoolDto {
  @Uuid({ description: 'The school that we act for.' }) schoolId!: string;
}

export class EventReasonDto {
  @Text({ max: LONGEST_REASON, lines: true }) reason!: string;
}

export class PostponeEventDto {
  @Text({ max: LONGEST_REASON, lines: true, optional: true }) reason?: string;
}

export class AnnounceEventDto {
  /** Why we go on without a consent that is recommended and missing. */
  @Text({ max: LONGEST_REASON, lines: true, optional: true }) withoutConsentReason?: string;
}

export class NameParticipantsDto extends EventOfSchoolDto {
  @Uuid({ each: { max: MOST_PARTICIPANTS }, description: 'Persons of that school.' }) personIds!: string[];
  @Whole({ min: 0, max: 2000, description: 'How many pupils come; never who.' }) pupils!: number;
}

class CoveredLessonDto {
  @Uuid({ description: 'The teacher who is away.' }) absentPersonId!: string;
  @Uuid({ optional: true, nullable: true, description: 'Who gives the lesson instead.' }) coveringPersonId?:
    string | null;
  @DateOnly({ optional: true, nullable: true }) taughtOn?: string | null;
  @Whole({ min: 1, max: 14, optional: true, nullable: true, description: 'Which lesson of the day.' }) lessonNumber?:
    number | null;
  @Text({ max: 100, description: 'The subject, as the school calls it.' }) lesson!: string;
  @Text({ max: 20 }) class!: string;
}

export class ArrangeCoverDto extends EventOfSchoolDto {
  @Flag({ description: 'Nobody misses a lesson.' }) notNeeded!: boolean;
  @Nested(() => CoveredLessonDto, { each: { max: MOST_LESSONS } }) lessons!: CoveredLessonDto[];
}

/** The paper with which the authority answered; for parents, the sheet on which their consents are kept. */
class ConsentPaperDto {
  @OneOf(['granted', 'granted-with-conditions', 'refused'], { name: 'ConsentDecision' })
  decision!: 'granted' | 'granted-with-conditions' | 'refused';
  @Text({ max: 60 }) number!: string;
  @DateOnly() date!: string;
  @Text({ max: LONGEST_REASON, lines: true, optional: true }) conditions?: string;
  @DateOnly({ optional: true, description: 'First of the days that it names; the event’s own when absent.' })
  coversFrom?: string;
  @DateOnly({ optional: true }) coversTo?: string;
}

export class RecordConsentDto extends EventOfSchoolDto {
  @OneOf(EVENT_CONSENT_KINDS, { name: 'EventConsentKind' }) kind!: EventConsentKind;
  /** Without it: we have asked. With it: the answer has come on paper. */
  @Nested(() => ConsentPaperDto, { optional: true }) paper?: ConsentPaperDto;
}
