import {
  INSTRUCTION_LANGUAGES,
  type InstructionLanguage,
  LICENCES,
  type Licence,
  RESOURCE_KINDS,
  type ResourceKind,
  RESOURCE_SCOPES,
  type ResourceScope,
  type Subject,
  SUBJECTS,
} from '@boordosh/shared/vocabulary';
import { Nested, OneOf, Text, Uuid, WebAddress } from '../../platform/index.js';
import { GradesDto } from './grades.dto.js';

/** Shares something from the school's work. Files follow, one by one. */
export class ShareResourceDto {
  @Uuid({ description: 'The school that shares it.' }) schoolId!: string;
  @Uuid({
    optional: true,
    nullable: true,
    description: 'A person of the school; the caller, unless the lead names another.',
  })
  authorId?: string | null;
  @OneOf(RESOURCE_KINDS, { name: 'ResourceKind' }) kind!: ResourceKind;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 5_000, lines: true, optional: true, nullable: true }) description?: string | null;
  @OneOf(SUBJECTS, { optional: true, nullable: true, name: 'Subject' }) subject?: Subject | null;
  @Nested(() => GradesDto, { optional: true, nullable: true }) grades?: GradesDto | null;
  @OneOf(INSTRUCTION_LANGUAGES, { name: 'InstructionLanguage' }) language!: InstructionLanguage;
  @OneOf(LICENCES, { optional: true, name: 'Licence' }) licence?: Licence;
  @Text({
    max: 500,
    optional: true,
    nullable: true,
    description: 'What it was made from; required for material of others.',
  })
  source?: string | null;
  @WebAddress({ optional: true, nullable: true }) link?: string | null;
  @OneOf(RESOURCE_SCOPES, { name: 'ResourceScope' }) scope!: ResourceScope;
  @Uuid({ optional: true, nullable: true, description: 'With the scope `partnership`.' }) partnershipId?: string | null;
}

export class ChangeResourceDto {
  @OneOf(RESOURCE_KINDS, { optional: true, name: 'ResourceKind' }) kind?: ResourceKind;
  @Text({ max: 200, min: 1, optional: true }) title?: string;
  @Text({ max: 5_000, lines: true, optional: true, nullable: true }) description?: string | null;
  @OneOf(SUBJECTS, { optional: true, nullable: true, name: 'Subject' }) subject?: Subject | null;
  @Nested(() => GradesDto, { optional: true, nullable: true }) grades?: GradesDto | null;
  @OneOf(INSTRUCTION_LANGUAGES, { optional: true, name: 'InstructionLanguage' }) language?: InstructionLanguage;
  @OneOf(LICENCES, { optional: true, name: 'Licence' }) licence?: Licence;
  @Text({ max: 500, optional: true, nullable: true }) source?: string | null;
  @WebAddress({ optional: true, nullable: true }) link?: string | null;
  @OneOf(RESOURCE_SCOPES, { optional: true, name: 'ResourceScope' }) scope?: ResourceScope;
  @Uuid({ optional: true, nullable: true }) partnershipId?: string | null;
}
