import {
  CLAIM_STATES,
  type ClaimState,
  type InstructionLanguage,
  OWNERSHIPS,
  type Ownership,
  PARTNERSHIP_MODES,
  type PartnershipMode,
  PROGRAMME_STATUSES,
  type ProgrammeStatus,
  SCHOOL_KINDS,
  SCHOOL_STANDINGS,
  type SchoolKind,
  type SchoolStanding,
  SETTLEMENT_GROUPS,
  SETTLEMENT_KINDS,
  type SettlementGroup,
  type SettlementKind,
} from '@boordosh/shared/vocabulary';
import {
  DateOnly,
  Decimal,
  Flag,
  LocalNameDto,
  Names,
  Nested,
  OneOf,
  Text,
  Uuid,
  Whole,
} from '../../platform/index.js';
import { SCHOOL_VERBS, type SchoolVerb } from '../schools.policy.js';
import { LanguagesField, LARGEST_VERSION } from './school-fields.dto.js';

/** A line of the directory. */
export class SchoolSummaryDto {
  @Uuid() id!: string;
  @Names() name!: LocalNameDto;
  @OneOf(SCHOOL_KINDS, { name: 'SchoolKind' }) kind!: SchoolKind;
  @OneOf(OWNERSHIPS, { name: 'Ownership' }) ownership!: Ownership;
  @Text({ max: 2 }) country!: string;
  @Text({ max: 100, nullable: true }) region!: string | null;
  @Text({ max: 100, nullable: true }) district!: string | null;
  @Text({ max: 200, nullable: true }) settlement!: string | null;
  @OneOf(SETTLEMENT_GROUPS, { name: 'SettlementGroup', nullable: true }) settlementGroup!: SettlementGroup | null;
  @LanguagesField() instructionLanguages!: InstructionLanguage[];
  @Uuid({ nullable: true }) clusterId!: string | null;
  @OneOf(SCHOOL_STANDINGS, { name: 'SchoolStanding' }) standing!: SchoolStanding;
}

export class SchoolPageDto {
  @Nested(() => SchoolSummaryDto, { each: { max: 100 } }) items!: SchoolSummaryDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
  @Flag({ description: 'Nothing is spelt as asked: these names are similar, the closest first.' }) similar!: boolean;
  @OneOf(['register-school'], { each: { max: 1 }, name: 'SchoolsVerb' }) can!: 'register-school'[];
}

class SchoolContactsDto {
  @Text({ max: 254, nullable: true }) email!: string | null;
  @Text({ max: 32, nullable: true }) phone!: string | null;
}

class NamedPlaceDto {
  @Uuid() id!: string;
  @Names() name!: LocalNameDto;
}

class OwnClaimDto {
  @Uuid() id!: string;
  @OneOf(CLAIM_STATES, { name: 'ClaimState' }) state!: ClaimState;
  @DateOnly({ description: 'Until when a decision is to come; school days of this school.' }) decideBy!: string;
  @Flag({ description: 'Somebody else claims the school too: both wait to be seen side by side.' }) contested!: boolean;
  @Text({ max: 2000, nullable: true, description: 'Why it was refused.' }) reason!: string | null;
}

export class SchoolDto extends SchoolSummaryDto {
  @OneOf(PROGRAMME_STATUSES, { name: 'ProgrammeStatus' }) programmeStatus!: ProgrammeStatus;
  @OneOf(SETTLEMENT_KINDS, { name: 'SettlementKind', nullable: true }) settlementKind!: SettlementKind | null;
  @Text({ max: 300, nullable: true }) address!: string | null;
  @Decimal({ min: -90, max: 90, nullable: true }) latitude!: number | null;
  @Decimal({ min: -180, max: 180, nullable: true }) longitude!: number | null;
  @Whole({ min: 1, max: 12, nullable: true }) gradeFrom!: number | null;
  @Whole({ min: 1, max: 12, nullable: true }) gradeTo!: number | null;
  @Whole({ min: 0, max: 20_000, nullable: true }) pupils!: number | null;
  @Whole({ min: 0, max: 2_000, nullable: true }) teachers!: number | null;
  @Whole({ min: 1, max: 4, nullable: true }) shifts!: number | null;
  @Flag() sixDayWeek!: boolean;
  @Text({ max: 500, nullable: true }) website!: string | null;
  @Nested(() => SchoolContactsDto, { nullable: true, description: 'Null for whoever may not see them.' })
  contacts!: SchoolContactsDto | null;
  @Whole({ min: 0, max: 1_000, nullable: true }) hostingPlaces!: number | null;
  @Whole({ min: 0, max: 20 }) partnershipsLimit!: number;
  @OneOf(PARTNERSHIP_MODES, { each: { max: 3 }, name: 'PartnershipMode' }) wantedModes!: PartnershipMode[];
  @Nested(() => NamedPlaceDto, { nullable: true }) cluster!: NamedPlaceDto | null;
  @Nested(() => NamedPlaceDto, { nullable: true }) department!: NamedPlaceDto | null;
  @Flag({ description: 'Comes from the published directory: its contacts are as printed there.' })
  fromDirectory!: boolean;
  @Nested(() => OwnClaimDto, { nullable: true, description: 'The caller’s latest claim on it.' })
  claim!: OwnClaimDto | null;
  @Whole({ min: 1, max: LARGEST_VERSION }) version!: number;
  @OneOf(SCHOOL_VERBS, { each: { max: SCHOOL_VERBS.length }, name: 'SchoolVerb' }) can!: SchoolVerb[];
}
