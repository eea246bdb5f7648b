import { REGIONS } from '@boordosh/shared/catalogue/regions';
import {
  INSTRUCTION_LANGUAGES,
  type InstructionLanguage,
  PARTNERSHIP_MODES,
  type PartnershipMode,
  PROGRAMME_STATUSES,
  type ProgrammeStatus,
  SETTLEMENT_GROUPS,
  type SettlementGroup,
} from '@boordosh/shared/vocabulary';
import {
  Decimal,
  Email,
  type FieldOptions,
  Flag,
  OneOf,
  Phone,
  Text,
  WebAddress,
  Whole,
} from '../../platform/index.js';

const REGION_IDS = REGIONS.map(({ id }) => id);
export const LARGEST_VERSION = 2_147_483_647;
const LAST_GRADE = 12;

export const RegionField = (options: FieldOptions = {}): PropertyDecorator =>
  OneOf(REGION_IDS, { ...options, name: 'Region' });

export const LanguagesField = (options: FieldOptions = {}): PropertyDecorator =>
  OneOf(INSTRUCTION_LANGUAGES, {
    ...options,
    each: { max: INSTRUCTION_LANGUAGES.length },
    name: 'InstructionLanguage',
  });

/** What a school says of itself, all of it optional when it is written. */
class SchoolProfileFieldsDto {
  @OneOf(PROGRAMME_STATUSES, { name: 'ProgrammeStatus', optional: true }) programmeStatus?: ProgrammeStatus;
  @LanguagesField({ optional: true }) instructionLanguages?: InstructionLanguage[];
  @Whole({ min: 1, max: LAST_GRADE, optional: true, nullable: true }) gradeFrom?: number | null;
  @Whole({ min: 1, max: LAST_GRADE, optional: true, nullable: true }) gradeTo?: number | null;
  @Whole({ min: 0, max: 20_000, optional: true, nullable: true }) pupils?: number | null;
  @Whole({ min: 0, max: 2_000, optional: true, nullable: true }) teachers?: number | null;
  @Whole({ min: 1, max: 4, optional: true, nullable: true }) shifts?: number | null;
  @Flag({ optional: true, description: 'Lessons on Saturdays: clocks that wait for the school run then too.' })
  sixDayWeek?: boolean;
  @Whole({ min: 0, max: 1_000, optional: true, nullable: true, description: 'Guests it could put up for a night.' })
  hostingPlaces?: number | null;
  @Whole({ min: 0, max: 20, optional: true, description: 'How many partnerships it can carry at once.' })
  partnershipsLimit?: number;
  @OneOf(PARTNERSHIP_MODES, { each: { max: PARTNERSHIP_MODES.length }, name: 'PartnershipMode', optional: true })
  wantedModes?: PartnershipMode[];
}

/** Where the school is and how it is reached: not for a claimant to change before the claim is verified. */
export class SchoolIdentityFieldsDto extends SchoolProfileFieldsDto {
  @RegionField({ optional: true, nullable: true }) region?: string | null;
  @Text({ max: 100, optional: true, nullable: true, description: 'Key of a district or city of the region.' })
  district?: string | null;
  @Text({ max: 200, optional: true, nullable: true }) settlement?: string | null;
  @OneOf(SETTLEMENT_GROUPS, {
    name: 'SettlementGroup',
    optional: true,
    nullable: true,
    description: 'Chosen for a district centre only; elsewhere it follows from the settlement’s kind.',
  })
  settlementGroup?: SettlementGroup | null;
  @Text({ max: 300, optional: true, nullable: true }) address?: string | null;
  @Decimal({ min: -90, max: 90, optional: true, nullable: true }) latitude?: number | null;
  @Decimal({ min: -180, max: 180, optional: true, nullable: true }) longitude?: number | null;
  @Email({ optional: true, nullable: true }) email?: string | null;
  @Phone({ optional: true, nullable: true }) phone?: string | null;
  @WebAddress({ optional: true, nullable: true }) website?: string | null;
}
