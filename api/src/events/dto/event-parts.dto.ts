import {
  APPROVAL_STATES,
  APPROVAL_STRENGTHS,
  type ApprovalState,
  type ApprovalStrength,
  EVENT_CONSENT_KINDS,
  EVENT_STATES,
  type EventConsentKind,
  type EventState,
} from '@boordosh/shared/vocabulary';
import { DateOnly, Flag, Instant, LocalNameDto, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';
import { LONGEST_ARRANGEMENT } from './event-plan.dto.js';
import { MOST_LESSONS, MOST_PARTICIPANTS } from './event-steps.dto.js';

const words = { max: LONGEST_ARRANGEMENT, nullable: true } as const;

export class EventSchoolDto {
  @Uuid() id!: string;
  @Nested(() => LocalNameDto) name!: LocalNameDto;
  @Flag({ description: 'It has agreed to the plan as it stands.' }) agreed!: boolean;
}

class EventParticipantDto {
  @Uuid({ description: 'Id of the person.' }) id!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 200, nullable: true }) post!: string | null;
}

export class EventSchoolWithPeopleDto extends EventSchoolDto {
  @Text({ max: 2, description: 'ISO 3166, as `KG`.' }) country!: string;
  @Instant({ nullable: true }) agreedAt!: string | null;
  @Text({ max: 200, nullable: true }) agreedBy!: string | null;
  @Nested(() => EventParticipantDto, { each: { max: MOST_PARTICIPANTS } }) participants!: EventParticipantDto[];
  @Whole({ min: 0, max: 2000 }) pupils!: number;
  @Flag() coverNotNeeded!: boolean;
  @Whole({ min: 0, max: MOST_LESSONS, description: 'Lessons whose teachers are away.' }) lessons!: number;
  @Whole({ min: 0, max: MOST_LESSONS, description: 'Those of them that nobody gives yet.' }) uncovered!: number;
}

export class EventCoverDto {
  @Uuid() schoolId!: string;
  @Uuid() absentPersonId!: string;
  @Text({ max: 200 }) absentPerson!: string;
  @Uuid({ nullable: true }) coveringPersonId!: string | null;
  @Text({ max: 200, nullable: true }) coveringPerson!: string | null;
  @DateOnly({ nullable: true }) taughtOn!: string | null;
  @Whole({ min: 1, max: 14, nullable: true }) lessonNumber!: number | null;
  @Text({ max: 100 }) lesson!: string;
  @Text({ max: 20 }) class!: string;
}

export class EventConsentDto {
  @Uuid() schoolId!: string;
  @OneOf(EVENT_CONSENT_KINDS, { name: 'EventConsentKind' }) kind!: EventConsentKind;
  @OneOf(APPROVAL_STRENGTHS, { name: 'ApprovalStrength' }) strength!: ApprovalStrength;
  @OneOf(APPROVAL_STATES, { name: 'ApprovalState' }) state!: ApprovalState;
  @Flag({ description: 'Neither granted nor passed with a reason.' }) missing!: boolean;
  @Text({ max: 500, nullable: true, description: 'The authorities’ rule, in the reader’s language.' })
  rule!: string | null;
  @DateOnly({ nullable: true, description: 'The days it names: it holds for a new date among them.' })
  coversFrom!: string | null;
  @DateOnly({ nullable: true }) coversTo!: string | null;
  @Text({ max: 60, nullable: true }) paperNumber!: string | null;
  @DateOnly({ nullable: true }) paperDate!: string | null;
  @Text({ max: 2000, nullable: true }) conditions!: string | null;
  @Instant({ nullable: true }) requestedAt!: string | null;
  @Text({ max: 200, nullable: true }) requestedBy!: string | null;
  @Instant({ nullable: true }) recordedAt!: string | null;
  @Text({ max: 200, nullable: true }) recordedBy!: string | null;
  @Instant({ nullable: true }) passedAt!: string | null;
  @Text({ max: 200, nullable: true }) passedBy!: string | null;
  @Text({ max: 2000, nullable: true, description: 'Why the schools went on without it.' }) passedReason!: string | null;
}

class ChangedFieldDto {
  @Text({ max: 40 }) field!: string;
  @Text({ max: 4000, nullable: true, description: 'What it said before.' }) before!: string | null;
}

export class EventChangeDto {
  @Text({ max: 30 }) verb!: string;
  @OneOf(EVENT_STATES, { name: 'EventState' }) state!: EventState;
  @Instant() at!: string;
  @Uuid({ nullable: true, description: 'Null where time decided.' }) schoolId!: string | null;
  @Text({ max: 200, nullable: true }) person!: string | null;
  @Text({ max: 2000, nullable: true }) reason!: string | null;
  @Nested(() => ChangedFieldDto, { each: { max: 40 } }) was!: ChangedFieldDto[];
}

export class EventArrangementsDto {
  @Text(words) transport!: string | null;
  @Text(words) seats!: string | null;
  @Text(words) meals!: string | null;
  @Text(words) lodging!: string | null;
  @Text(words) materials!: string | null;
  @Text(words) planB!: string | null;
}
