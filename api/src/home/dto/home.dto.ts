import {
  EVENT_FORMATS,
  EVENT_KINDS,
  EVENT_STATES,
  type EventFormat,
  type EventKind,
  type EventState,
  LANGUAGES,
  type Language,
  NEXT_STEPS,
  type NextStepKind,
  PARTNERSHIP_STATES,
  type PartnershipState,
  SETTLEMENT_GROUPS,
  type SettlementGroup,
} from '@boordosh/shared/vocabulary';
import { DateOnly, Flag, LocalNameDto, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';

const MOST_NAMES = 1000;
export const MOST_STEPS = 12;
export const MOST_EVENTS = 5;
export const MOST_PARTNERSHIPS = 20;

export class HomeQuery {
  @Uuid({ optional: true, description: 'The school acted for; all of one’s schools when absent.' }) schoolId?: string;
}

class HomeNameDto {
  @Uuid() id!: string;
  @Nested(() => LocalNameDto) name!: LocalNameDto;
}

class HomeSchoolDto extends HomeNameDto {
  @Flag() verified!: boolean;
}

export class NextStepDto {
  @OneOf(NEXT_STEPS, { name: 'NextStepKind' }) kind!: NextStepKind;
  @Uuid({ nullable: true, description: 'The reader’s school that it is for.' }) schoolId!: string | null;
  @Uuid({ nullable: true }) partnershipId!: string | null;
  @Uuid({ nullable: true }) eventId!: string | null;
  @Uuid({ nullable: true }) claimId!: string | null;
  @Uuid({ nullable: true }) clusterId!: string | null;
  @Uuid({ nullable: true }) selfAssessmentId!: string | null;
  @Nested(() => HomeNameDto, { each: { max: 50 }, description: 'Other schools that it concerns.' })
  schools!: HomeNameDto[];
  @Nested(() => LocalNameDto, { nullable: true, description: 'Name of the cluster.' }) cluster!: LocalNameDto | null;
  @Text({ max: 300, nullable: true, description: 'Of the event.' }) title!: string | null;
  @OneOf(LANGUAGES, { name: 'Language', nullable: true, description: 'In which the title is written.' })
  lang!: Language | null;
  @OneOf(EVENT_KINDS, { name: 'EventKind', nullable: true }) eventKind!: EventKind | null;
  @DateOnly({ nullable: true }) dueOn!: string | null;
  @Whole({ min: 1, max: 600, nullable: true, description: 'About how long it takes.' }) minutes!: number | null;
  @Whole({ min: 0, max: 1000, nullable: true, description: 'Open points of a plan, or answers given.' })
  count!: number | null;
}

class HomeEventDto {
  @Uuid() id!: string;
  @OneOf(EVENT_KINDS, { name: 'EventKind' }) kind!: EventKind;
  @OneOf(EVENT_FORMATS, { name: 'EventFormat' }) format!: EventFormat;
  @OneOf(EVENT_STATES, { name: 'EventState' }) state!: EventState;
  @Text({ max: 300, nullable: true }) title!: string | null;
  @OneOf(LANGUAGES, { name: 'Language', nullable: true, description: 'In which the title is written.' })
  lang!: Language | null;
  @DateOnly() on!: string;
  @Text({ max: 5, nullable: true, description: 'As `15:00`.' }) at!: string | null;
  @Uuid({ nullable: true, description: 'The school where it takes place.' }) hostSchoolId!: string | null;
  @Nested(() => HomeNameDto, { each: { max: 50 }, description: 'The schools that the reader may know of.' })
  schools!: HomeNameDto[];
}

class HomePartnerDto extends HomeNameDto {
  @Text({ max: 60, nullable: true, description: 'Key in the catalogue of regions.' }) region!: string | null;
  @Text({ max: 60, nullable: true, description: 'Key in the catalogue of regions.' }) district!: string | null;
  @OneOf(SETTLEMENT_GROUPS, { nullable: true, name: 'SettlementGroup' }) settlementGroup!: SettlementGroup | null;
}

class HomePartnershipDto {
  @Uuid() id!: string;
  @Uuid({ description: 'The reader’s school in it.' }) schoolId!: string;
  @Nested(() => HomePartnerDto, { each: { max: 50 } }) partners!: HomePartnerDto[];
  @OneOf(PARTNERSHIP_STATES, { name: 'PartnershipState' }) state!: PartnershipState;
  @Whole({ min: 1, max: 8, nullable: true, description: 'The first of the eight steps that is not done.' })
  step!: number | null;
  @Whole({ min: 0, max: 1000, description: 'How many of the next steps are about it.' }) waiting!: number;
}

export class HomeDto {
  @DateOnly() today!: string;
  @Nested(() => HomeSchoolDto, { each: { max: MOST_NAMES } }) schools!: HomeSchoolDto[];
  @Nested(() => HomeNameDto, { each: { max: MOST_NAMES } }) clusters!: HomeNameDto[];
  @Nested(() => NextStepDto, { each: { max: MOST_STEPS }, description: 'The weightiest first.' }) steps!: NextStepDto[];
  @Nested(() => HomeEventDto, { each: { max: MOST_EVENTS }, description: 'The soonest first.' })
  events!: HomeEventDto[];
  @Nested(() => HomePartnershipDto, { each: { max: MOST_PARTNERSHIPS } }) partnerships!: HomePartnershipDto[];
}
