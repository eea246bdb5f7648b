import {
  EVENT_FORMATS,
  EVENT_KINDS,
  EVENT_STATES,
  type EventFormat,
  type EventKind,
  type EventState,
  PARTNERSHIP_STATES,
  type PartnershipState,
} from '@boordosh/shared/vocabulary';
import {
  DateOnly,
  Flag,
  Instant,
  LocalNameDto,
  Nested,
  OneOf,
  PageQuery,
  Text,
  Uuid,
  Whole,
} from '../../platform/index.js';

const COUNT = { min: 0, max: 1_000_000 };
/** How many rows of each kind a coordinator can act on at a time. */
export const MOST_SHOWN = 50;
const MOST_PARTNERSHIPS = 50;

export class ClusterQuery {
  @Uuid() clusterId!: string;
}

export class OverviewQuery extends PageQuery {
  @Uuid() clusterId!: string;
}

class WatchedSchoolNameDto {
  @Uuid() id!: string;
  @Nested(() => LocalNameDto) name!: LocalNameDto;
}

class WatchedPartnershipDto {
  @Uuid() id!: string;
  @Nested(() => WatchedSchoolNameDto, { each: { max: MOST_PARTNERSHIPS } }) partners!: WatchedSchoolNameDto[];
  @OneOf(PARTNERSHIP_STATES, { name: 'PartnershipState' }) state!: PartnershipState;
  @Whole({ min: 1, max: 8, nullable: true, description: 'The first of the eight steps that is not done.' })
  step!: number | null;
  @Instant({ description: 'When anybody of its schools last did something in it.' }) lastSignAt!: string;
  @Flag({ description: 'Without a sign of life for too many school days.' }) quiet!: boolean;
}

class NextEventDto {
  @OneOf(EVENT_KINDS, { name: 'EventKind' }) kind!: EventKind;
  @DateOnly() on!: string;
}

class WatchedSchoolDto extends WatchedSchoolNameDto {
  @Text({ max: 60, nullable: true, description: 'Key in the catalogue of regions.' }) region!: string | null;
  @Text({ max: 60, nullable: true, description: 'Key in the catalogue of regions.' }) district!: string | null;
  @Text({ max: 200, nullable: true }) settlement!: string | null;
  @Flag() verified!: boolean;
  @Nested(() => WatchedPartnershipDto, { each: { max: MOST_PARTNERSHIPS } }) partnerships!: WatchedPartnershipDto[];
  @Nested(() => NextEventDto, { nullable: true }) nextEvent!: NextEventDto | null;
}

class WatchedSchoolPageDto {
  @Nested(() => WatchedSchoolDto, { each: { max: 100 }, description: 'In alphabetical order.' })
  items!: WatchedSchoolDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
}

class QuietPartnershipDto {
  @Uuid() id!: string;
  @Nested(() => WatchedSchoolNameDto, { each: { max: 50 } }) schools!: WatchedSchoolNameDto[];
  @DateOnly({ description: 'Day of the last sign of life.' }) since!: string;
}

class WatchedEventDto {
  @Uuid() id!: string;
  @OneOf(EVENT_KINDS, { name: 'EventKind' }) kind!: EventKind;
  @OneOf(EVENT_FORMATS, { name: 'EventFormat' }) format!: EventFormat;
  @OneOf(EVENT_STATES, { name: 'EventState' }) state!: EventState;
  @DateOnly() on!: string;
  @Nested(() => WatchedSchoolNameDto, { each: { max: 50 }, description: 'Those of this cluster.' })
  schools!: WatchedSchoolNameDto[];
}

class MissingEvaluationDto {
  @Uuid() eventId!: string;
  @OneOf(EVENT_KINDS, { name: 'EventKind' }) kind!: EventKind;
  @DateOnly({ description: 'Since when the event counts as held.' }) since!: string;
  @Nested(() => WatchedSchoolNameDto) school!: WatchedSchoolNameDto;
}

class EvaluatedEventDto {
  @Uuid() id!: string;
  @OneOf(EVENT_KINDS, { name: 'EventKind' }) kind!: EventKind;
  @DateOnly({ nullable: true }) on!: string | null;
  @Nested(() => WatchedSchoolNameDto, { each: { max: 50 }, description: 'Those of this cluster.' })
  schools!: WatchedSchoolNameDto[];
  @Flag({ description: 'Every school lets its coordinator read the joint conclusion.' }) conclusionShared!: boolean;
}

class ClusterCountsDto {
  @Whole(COUNT) schools!: number;
  @Whole(COUNT) verifiedSchools!: number;
  @Whole({ ...COUNT, description: 'Open ones, invitations included.' }) partnerships!: number;
  @Whole(COUNT) quietPartnerships!: number;
  @Whole(COUNT) eventsAhead!: number;
  @Whole(COUNT) missingEvaluations!: number;
}

class WatchedClusterDto extends WatchedSchoolNameDto {
  @Nested(() => LocalNameDto) networkName!: LocalNameDto;
}

export class OverviewDto {
  @Nested(() => WatchedClusterDto) cluster!: WatchedClusterDto;
  @DateOnly({ description: 'The day that this shows.' }) today!: string;
  @Nested(() => ClusterCountsDto) counts!: ClusterCountsDto;
  @Nested(() => WatchedSchoolPageDto, { nullable: true, description: 'Null for whoever sees counts only.' })
  schools!: WatchedSchoolPageDto | null;
  @Nested(() => QuietPartnershipDto, { each: { max: MOST_SHOWN }, description: 'The longest first.' })
  quiet!: QuietPartnershipDto[];
  @Nested(() => WatchedEventDto, { each: { max: MOST_SHOWN }, description: 'The soonest first.' })
  ahead!: WatchedEventDto[];
  @Nested(() => MissingEvaluationDto, { each: { max: MOST_SHOWN }, description: 'The oldest first.' })
  missing!: MissingEvaluationDto[];
  @Nested(() => EvaluatedEventDto, { each: { max: MOST_SHOWN }, description: 'The youngest first.' })
  evaluated!: EvaluatedEventDto[];
}

class QuestionNeedsDto {
  @Whole({ min: 1, max: 24, description: 'Number of the question.' }) number!: number;
  @Whole({ ...COUNT, description: 'Schools of the cluster that need it.' }) needs!: number;
  @Whole({ ...COUNT, description: 'Schools of the cluster that offer it.' }) offers!: number;
  @Whole({
    ...COUNT,
    nullable: true,
    description: 'Other schools of the network that offer it; counted where nobody in the cluster does.',
  })
  offersElsewhere!: number | null;
}

export class ClusterNeedsDto {
  @Whole({ ...COUNT, description: 'Verified schools whose answers are counted.' }) schools!: number;
  @Nested(() => QuestionNeedsDto, { each: { max: 24 }, description: 'Questions that a school needs or offers.' })
  items!: QuestionNeedsDto[];
}
