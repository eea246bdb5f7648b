import { PLAN_POINTS, type PlanPoint } from '@boordosh/shared/calculations';
import {
  APPROVAL_STATES,
  APPROVAL_STRENGTHS,
  type ApprovalState,
  type ApprovalStrength,
  COSTS_BORNE_BY,
  type CostsBorneBy,
  EVENT_AUDIENCES,
  EVENT_CONSENT_KINDS,
  EVENT_FORMATS,
  EVENT_KINDS,
  EVENT_STATES,
  type EventAudience,
  type EventConsentKind,
  type EventFormat,
  type EventKind,
  type EventState,
  LANGUAGES,
  type Language,
} from '@boordosh/shared/vocabulary';
import {
  DateOnly,
  Flag,
  Instant,
  LocalNameDto,
  Nested,
  OneOf,
  Text,
  TimeOfDay,
  Uuid,
  Whole,
} from '../../platform/index.js';
import { EVENT_CAN, type EventCan } from '../events.policy.js';
import { LONGEST_ARRANGEMENT } from './event-plan.dto.js';
import { MOST_LESSONS, MOST_PARTICIPANTS } from './event-steps.dto.js';

const LARGEST = 2_147_483_647;
const MOST_SCHOOLS = 50;
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

class EventSchoolWithPeopleDto extends EventSchoolDto {
  @Text({ max: 2, description: 'ISO 3166, as `KG`.' }) country!: string;
  @Instant({ nullable: true }) agreedAt!: string | null;
  @Text({ max: 200, nullable: true }) agreedBy!: string | null;
  @Nested(() => EventParticipantDto, { each: { max: MOST_PARTICIPANTS } }) participants!: EventParticipantDto[];
  @Whole({ min: 0, max: 2000 }) pupils!: number;
  @Flag() coverNotNeeded!: boolean;
  @Whole({ min: 0, max: MOST_LESSONS, description: 'Lessons whose teachers are away.' }) lessons!: number;
  @Whole({ min: 0, max: MOST_LESSONS, description: 'Those of them that nobody gives yet.' }) uncovered!: number;
}

class EventCoverDto {
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

class EventConsentDto {
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

class EventChangeDto {
  @Text({ max: 30 }) verb!: string;
  @OneOf(EVENT_STATES, { name: 'EventState' }) state!: EventState;
  @Instant() at!: string;
  @Uuid({ nullable: true, description: 'Null where time decided.' }) schoolId!: string | null;
  @Text({ max: 200, nullable: true }) person!: string | null;
  @Text({ max: 2000, nullable: true }) reason!: string | null;
  @Nested(() => ChangedFieldDto, { each: { max: 40 } }) was!: ChangedFieldDto[];
}

class EventArrangementsDto {
  @Text(words) transport!: string | null;
  @Text(words) seats!: string | null;
  @Text(words) meals!: string | null;
  @Text(words) lodging!: string | null;
  @Text(words) materials!: string | null;
  @Text(words) planB!: string | null;
}

class EventCoreDto {
  @Uuid() id!: string;
  @Uuid({ nullable: true }) partnershipId!: string | null;
  @Uuid() proposedBySchoolId!: string;
  @OneOf(EVENT_STATES, { name: 'EventState' }) state!: EventState;
  @OneOf(EVENT_KINDS, { name: 'EventKind' }) kind!: EventKind;
  @OneOf(EVENT_FORMATS, { name: 'EventFormat' }) format!: EventFormat;
  @Text({ max: 200, nullable: true, description: 'Without one it is called by its kind.' }) title!: string | null;
  @OneOf(LANGUAGES, { name: 'Language', description: 'Of the words of the plan.' }) lang!: Language;
  @DateOnly({ nullable: true }) startsOn!: string | null;
  @DateOnly({ nullable: true }) endsOn!: string | null;
  @TimeOfDay({ nullable: true }) startsAt!: string | null;
  @TimeOfDay({ nullable: true }) endsAt!: string | null;
  @Text({ max: 60 }) zone!: string;
  @Uuid({ nullable: true }) hostSchoolId!: string | null;
  @Text({ max: 300, nullable: true }) place!: string | null;
  @DateOnly({ nullable: true, description: 'Put off from this day; a new date follows.' }) postponedFrom!:
    string | null;
  @Flag({ description: 'Entered when it was already over.' }) recordedAfter!: boolean;
  @Whole({ min: 1, max: LARGEST }) version!: number;
}

export class EventSummaryDto extends EventCoreDto {
  @Nested(() => EventSchoolDto, { each: { max: MOST_SCHOOLS } }) schools!: EventSchoolDto[];
}

export class EventPageDto {
  @Nested(() => EventSummaryDto, { each: { max: 100 } }) items!: EventSummaryDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
  @OneOf(['plan'], { each: { max: 1 }, name: 'EventsVerb' }) can!: 'plan'[];
}

export class EventDto extends EventCoreDto {
  @OneOf(EVENT_AUDIENCES, { each: { max: 4 }, name: 'EventAudience' }) audiences!: EventAudience[];
  @Text({ max: 4000, nullable: true }) purpose!: string | null;
  @Text({ max: 4000, nullable: true }) expectedResults!: string | null;
  @Text({ max: 500, nullable: true }) meetingLink!: string | null;
  @Flag() pupilsLeave!: boolean;
  @Flag() abroad!: boolean;
  @OneOf(COSTS_BORNE_BY, { nullable: true, name: 'CostsBorneBy' }) costsBorneBy!: CostsBorneBy | null;
  @Nested(() => EventArrangementsDto) arrangements!: EventArrangementsDto;
  @DateOnly({ nullable: true, description: 'The day since which it counts as held.' }) heldSince!: string | null;
  @Nested(() => EventSchoolWithPeopleDto, { each: { max: MOST_SCHOOLS } }) schools!: EventSchoolWithPeopleDto[];
  @Nested(() => EventCoverDto, { each: { max: MOST_LESSONS }, description: 'Lessons of the caller’s own schools.' })
  cover!: EventCoverDto[];
  @Nested(() => EventConsentDto, { each: { max: 200 }, description: 'Those that the plan calls for.' })
  consents!: EventConsentDto[];
  @Nested(() => EventChangeDto, { each: { max: 50 }, description: 'The last first.' }) changes!: EventChangeDto[];
  /** What this kind and format call for, and what of it is still open. */
  @OneOf(PLAN_POINTS, { each: { max: PLAN_POINTS.length }, name: 'PlanPoint' }) asked!: PlanPoint[];
  @OneOf(PLAN_POINTS, { each: { max: PLAN_POINTS.length }, name: 'PlanPoint' }) open!: PlanPoint[];
  @OneOf(EVENT_CAN, { each: { max: EVENT_CAN.length }, name: 'EventVerb' }) can!: EventCan[];
}
