import {
  INSTRUCTION_LANGUAGES,
  type InstructionLanguage,
  SCHOOL_KINDS,
  SCHOOL_STANDINGS,
  type SchoolKind,
  type SchoolStanding,
  SETTLEMENT_GROUPS,
  type SettlementGroup,
} from '@boordosh/shared/vocabulary';
import { OneOf, PageQuery, Text, Uuid } from '../../platform/index.js';
import { RegionField } from './school-fields.dto.js';

/** The directory, narrowed. */
export class SchoolsQuery extends PageQuery {
  @Text({ max: 100, optional: true, description: 'Part of a name or settlement, typed on any keyboard.' }) q?: string;
  @RegionField({ optional: true }) region?: string;
  @Text({ max: 100, optional: true }) district?: string;
  @OneOf(SCHOOL_KINDS, { name: 'SchoolKind', optional: true }) kind?: SchoolKind;
  @OneOf(INSTRUCTION_LANGUAGES, { name: 'InstructionLanguage', optional: true }) language?: InstructionLanguage;
  @OneOf(SETTLEMENT_GROUPS, { name: 'SettlementGroup', optional: true }) settlementGroup?: SettlementGroup;
  @Uuid({ optional: true }) clusterId?: string;
  @OneOf(SCHOOL_STANDINGS, { name: 'SchoolStanding', optional: true }) standing?: SchoolStanding;
}
