import {
  OWNERSHIPS,
  type Ownership,
  SCHOOL_KINDS,
  type SchoolKind,
  SETTLEMENT_KINDS,
  type SettlementKind,
} from '@boordosh/shared/vocabulary';
import { LocalNameDto, Names, OneOf, Text, Uuid } from '../../platform/index.js';
import { SchoolIdentityFieldsDto } from './school-fields.dto.js';

export class RegisterSchoolDto extends SchoolIdentityFieldsDto {
  @Names() name!: LocalNameDto;
  @OneOf(SCHOOL_KINDS, { name: 'SchoolKind' }) kind!: SchoolKind;
  @OneOf(OWNERSHIPS, { name: 'Ownership', optional: true }) ownership?: Ownership;
  @OneOf(SETTLEMENT_KINDS, { name: 'SettlementKind', optional: true, nullable: true })
  settlementKind?: SettlementKind | null;
  @Text({ max: 2, min: 2, optional: true, description: 'ISO 3166 code; Kyrgyzstan when it is left out.' })
  country?: string;
  @Uuid({ optional: true, nullable: true }) clusterId?: string | null;
}

export class UpdateSchoolDto extends SchoolIdentityFieldsDto {
  @Names({ optional: true }) name?: LocalNameDto;
  @OneOf(SCHOOL_KINDS, { name: 'SchoolKind', optional: true }) kind?: SchoolKind;
  @OneOf(OWNERSHIPS, { name: 'Ownership', optional: true }) ownership?: Ownership;
  @OneOf(SETTLEMENT_KINDS, { name: 'SettlementKind', optional: true, nullable: true })
  settlementKind?: SettlementKind | null;
}

export class PutInClusterDto {
  @Uuid({ nullable: true, description: 'Null takes the school out of its cluster.' }) clusterId!: string | null;
}
