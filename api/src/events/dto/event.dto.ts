import { PLAN_POINTS, type PlanPoint } from '@boordosh/shared/calculations';
import {
  COSTS_BORNE_BY,
  type CostsBorneBy,
  EVENT_AUDIENCES,
  EVENT_FORMATS,
  EVENT_KINDS,
  EVENT_STATES,
  type EventAudience,
  type EventFormat,
  type EventKind,
  type EventState,
  LANGUAGES,
  type Language,
} from '@boordosh/shared/vocabulary';
import { DateOnly, Flag, Nested, OneOf, Text, TimeOfDay, Uuid, Whole } from '../../platform/index.js';
import { EVENT_CAN, type EventCan } from '../events.policy.js';
import {
  EventArrangementsDto,
  EventChangeDto,
  EventConsentDto,
  EventCoverDto,
  EventSchoolDto,
  EventSchoolWithPeopleDto,
} from './event-parts.dto.js';
import { MOST_LESSONS } from './event-steps.dto.js';

const LARGEST = 2_147_483_647;
const MOST_SCHOOLS = 50;

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
