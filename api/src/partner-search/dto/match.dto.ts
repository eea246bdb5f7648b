import {
  type Fit,
  FITS,
  INSTRUCTION_LANGUAGES,
  type InstructionLanguage,
  LANGUAGES,
  type Language,
  MATCH_REASONS,
  type MatchReason,
  type Ownership,
  OWNERSHIPS,
  PARTNERSHIP_MODES,
  type PartnershipMode,
  SCHOOL_KINDS,
  type SchoolKind,
  SETTLEMENT_GROUPS,
  type SettlementGroup,
} from '@boordosh/shared/vocabulary';
import { Flag, LocalNameDto, Names, Nested, OneOf, PageQuery, Text, Uuid, Whole } from '../../platform/index.js';

/** Whom to look among. */
export class MatchesQuery extends PageQuery {
  @OneOf(PARTNERSHIP_MODES, {
    name: 'PartnershipMode',
    optional: true,
    description: 'A way of working that they want.',
  })
  mode?: PartnershipMode;
  @Text({ max: 100, optional: true, description: 'Id of a region of the catalogue.' }) region?: string;
  @OneOf(INSTRUCTION_LANGUAGES, { name: 'InstructionLanguage', optional: true }) language?: InstructionLanguage;
  @Uuid({ optional: true, description: 'Only this one of the schools that fit.' }) partnerId?: string;
}

/** The open facts of a school, as its directory entry shows them. */
export class MatchedSchoolDto {
  @Uuid() id!: string;
  @Names() name!: LocalNameDto;
  @OneOf(SCHOOL_KINDS, { name: 'SchoolKind' }) kind!: SchoolKind;
  @OneOf(OWNERSHIPS, { name: 'Ownership' }) ownership!: Ownership;
  @Text({ max: 2 }) country!: string;
  @Text({ max: 100, nullable: true }) region!: string | null;
  @Text({ max: 100, nullable: true }) district!: string | null;
  @Text({ max: 200, nullable: true }) settlement!: string | null;
  @OneOf(SETTLEMENT_GROUPS, { name: 'SettlementGroup', nullable: true }) settlementGroup!: SettlementGroup | null;
  @Whole({ min: 0, max: 20_000, nullable: true }) pupils!: number | null;
  @OneOf(PARTNERSHIP_MODES, { each: { max: 3 }, name: 'PartnershipMode' }) wantedModes!: PartnershipMode[];
}

export class MatchedQuestionDto {
  @Whole({ min: 1, max: 24 }) number!: number;
  @Text({ max: 600, nullable: true, description: 'What they wrote about it, where we may see it.' }) words!:
    string | null;
  @OneOf(LANGUAGES, { name: 'Language', nullable: true, description: 'Language of the words.' }) lang!: Language | null;
}

/** How two schools go together, and why. It says nothing about either of them alone. */
export class MatchDto {
  @Nested(() => MatchedSchoolDto) school!: MatchedSchoolDto;
  @OneOf(FITS, { name: 'Fit' }) fit!: Fit;
  @Nested(() => MatchedQuestionDto, { each: { max: 24 }, description: 'We need it, they offer it.' })
  learn!: MatchedQuestionDto[];
  @Nested(() => MatchedQuestionDto, { each: { max: 24 }, description: 'They need it, we offer it.' })
  give!: MatchedQuestionDto[];
  @OneOf(MATCH_REASONS, { each: { max: MATCH_REASONS.length }, name: 'MatchReason' }) reasons!: MatchReason[];
  @OneOf(INSTRUCTION_LANGUAGES, { each: { max: INSTRUCTION_LANGUAGES.length }, name: 'InstructionLanguage' })
  commonLanguages!: InstructionLanguage[];
  @Whole({ min: 0, max: 20_100, nullable: true, description: 'As the crow flies, where both positions are known.' })
  km!: number | null;
  @Flag({ description: 'In talks or in partnership with us already.' }) together!: boolean;
}

class OurMarksDto {
  @Whole({ min: 1, max: 24, each: { max: 24 } }) needs!: number[];
  @Whole({ min: 1, max: 24, each: { max: 24 } }) offers!: number[];
}

export class MatchPageDto {
  @Nested(() => MatchDto, { each: { max: 100 } }) items!: MatchDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
  @Nested(() => OurMarksDto, { description: 'What of ours took part.' }) ours!: OurMarksDto;
  @OneOf(['prepare-letter'], { each: { max: 1 }, name: 'MatchesVerb', description: 'From a match to an invitation.' })
  can!: 'prepare-letter'[];
}
