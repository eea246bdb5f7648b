import {
  PARTICIPATION_STATES,
  PARTNERSHIP_STATES,
  type ParticipationState,
  type PartnershipState,
  SETTLEMENT_GROUPS,
  type SettlementGroup,
} from '@boordosh/shared/vocabulary';
import { CodeSignatureDto } from '../../code-of-conduct/index.js';
import { DateOnly, Flag, Instant, LocalNameDto, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';
import { PARTNERSHIP_VERBS, type PartnershipCan } from '../partnerships.policy.js';

const MOST_SCHOOLS = 50;
/** Pausing and taking up again has no end. */
export const MOST_CHANGES = 100;

class PartnerVisionDto {
  @Text({ max: 4000, min: 0 }) gains!: string;
  @Text({ max: 4000, min: 0 }) gives!: string;
  @Whole({ min: 0, max: 2_147_483_647 }) version!: number;
}

export class PartnerSchoolDto {
  @Uuid() id!: string;
  @Nested(() => LocalNameDto) name!: LocalNameDto;
  @Flag() verified!: boolean;
  @Text({ max: 2, description: 'ISO 3166, as `KG`.' }) country!: string;
  @Text({ max: 60, nullable: true, description: 'Key in the catalogue of regions.' }) region!: string | null;
  @Text({ max: 60, nullable: true, description: 'Key in the catalogue of regions.' }) district!: string | null;
  @OneOf(SETTLEMENT_GROUPS, { nullable: true, name: 'SettlementGroup' }) settlementGroup!: SettlementGroup | null;
  @OneOf(PARTICIPATION_STATES, {
    nullable: true,
    name: 'ParticipationState',
    description: 'Null for a school that a draft is meant for.',
  })
  state!: ParticipationState | null;
}

class PartnerSchoolWithVisionDto extends PartnerSchoolDto {
  @Instant({ nullable: true, description: 'Of its present state.' }) since!: string | null;
  @Nested(() => PartnerVisionDto, {
    nullable: true,
    description: 'What it gives and gains; version 0 while unwritten, null where its words are closed to the caller.',
  })
  vision!: PartnerVisionDto | null;
}

class PartnershipStepDto {
  @Text({ max: 60 }) id!: string;
  @Whole({ min: 1, max: 8 }) number!: number;
  @Flag() done!: boolean;
}

class PartnershipChangeDto {
  @Text({ max: 20, description: 'Verb of the flow.' }) verb!: string;
  @OneOf(PARTNERSHIP_STATES, { name: 'PartnershipState' }) state!: PartnershipState;
  @Instant() at!: string;
  @Uuid({ nullable: true, description: 'Null where time decided.' }) schoolId!: string | null;
  @Text({ max: 200, nullable: true }) person!: string | null;
  @Text({ max: 2000, nullable: true }) reason!: string | null;
}

class PartnershipPersonDto {
  @Uuid({ description: 'Id of the person.' }) id!: string;
  @Uuid() schoolId!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 200, nullable: true }) post!: string | null;
  @OneOf(['director', 'partnership-lead'], { name: 'PartnershipPersonRole' }) role!: 'director' | 'partnership-lead';
}

class CodeSummaryDto {
  @Whole({ min: 1, max: 32_767 }) version!: number;
  @Nested(() => CodeSignatureDto, { each: { max: MOST_SCHOOLS } }) signatures!: CodeSignatureDto[];
}

class PartnershipCoreDto {
  @Uuid() id!: string;
  @OneOf(PARTNERSHIP_STATES, { name: 'PartnershipState' }) state!: PartnershipState;
  @Uuid() startedBySchoolId!: string;
  @DateOnly({ nullable: true, description: 'Last day on which the invited school can answer.' }) answerDueOn!:
    string | null;
  @Instant({ nullable: true }) activeSince!: string | null;
  @Instant({ description: 'When anybody of its schools last did something in it.' }) lastSignAt!: string;
  @Nested(() => PartnershipStepDto, { each: { max: 8 } }) steps!: PartnershipStepDto[];
  @Whole({ min: 1, max: 8, nullable: true, description: 'The first step that is not done.' }) step!: number | null;
  @OneOf(PARTNERSHIP_VERBS, { each: { max: 20 }, name: 'PartnershipVerb' }) can!: PartnershipCan[];
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class PartnershipCardDto extends PartnershipCoreDto {
  @Nested(() => PartnerSchoolDto, { each: { max: MOST_SCHOOLS } }) schools!: PartnerSchoolDto[];
}

export class PartnershipPageDto {
  @Nested(() => PartnershipCardDto, { each: { max: 100 } }) items!: PartnershipCardDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
  @OneOf(['draft'], { each: { max: 1 }, name: 'PartnershipsVerb' }) can!: 'draft'[];
}

export class PartnershipDto extends PartnershipCoreDto {
  @Instant() createdAt!: string;
  @Uuid({ nullable: true, description: 'The one that ended, which this one takes up again.' }) previousId!:
    string | null;
  @Instant({ nullable: true }) letterSentAt!: string | null;
  @Nested(() => PartnerSchoolWithVisionDto, { each: { max: MOST_SCHOOLS } }) schools!: PartnerSchoolWithVisionDto[];
  @Nested(() => PartnershipChangeDto, { each: { max: MOST_CHANGES }, description: 'The latest, in their order.' })
  history!: PartnershipChangeDto[];
  @Nested(() => PartnershipPersonDto, { each: { max: 200 } }) people!: PartnershipPersonDto[];
  @Nested(() => CodeSummaryDto, { nullable: true, description: 'Null before the talks.' }) code!: CodeSummaryDto | null;
}
