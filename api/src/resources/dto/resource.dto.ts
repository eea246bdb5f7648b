import {
  FILE_FORMATS,
  type FileFormat,
  INSTRUCTION_LANGUAGES,
  type InstructionLanguage,
  LICENCES,
  type Licence,
  type LocalName,
  RESOURCE_KINDS,
  type ResourceKind,
  RESOURCE_SCOPES,
  type ResourceScope,
  type Subject,
  SUBJECTS,
} from '@boordosh/shared/vocabulary';
import { DateOnly, Flag, Instant, Names, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';
import { GradesDto } from './grades.dto.js';

class ResourceSchoolDto {
  @Uuid() id!: string;
  @Names() name!: LocalName;
}

class ResourceAuthorDto {
  @Uuid({ description: 'Id of the person.' }) id!: string;
  @Text({ max: 200 }) name!: string;
}

export const RESOURCE_VERBS = ['change', 'set-terms', 'add-file', 'remove'] as const;
export type ResourceVerb = (typeof RESOURCE_VERBS)[number];

class FilesInBriefDto {
  @Whole({ min: 0, max: 100 }) count!: number;
  @Whole({ min: 0, max: 2_147_483_647 }) bytes!: number;
  @OneOf(FILE_FORMATS, { each: { max: 10 }, name: 'FileFormat' }) formats!: FileFormat[];
}

class ResourceInBriefDto {
  @Uuid() id!: string;
  @Nested(() => ResourceSchoolDto) school!: ResourceSchoolDto;
  @Nested(() => ResourceAuthorDto) author!: ResourceAuthorDto;
  @OneOf(RESOURCE_SCOPES, { name: 'ResourceScope' }) scope!: ResourceScope;
  @Uuid({ nullable: true }) partnershipId!: string | null;
  @OneOf(RESOURCE_KINDS, { name: 'ResourceKind' }) kind!: ResourceKind;
  @Text({ max: 200 }) title!: string;
  @OneOf(SUBJECTS, { nullable: true, name: 'Subject' }) subject!: Subject | null;
  @Nested(() => GradesDto, { nullable: true }) grades!: GradesDto | null;
  @OneOf(INSTRUCTION_LANGUAGES, { name: 'InstructionLanguage' }) language!: InstructionLanguage;
  @OneOf(LICENCES, { name: 'Licence' }) licence!: Licence;
  @Instant() createdAt!: string;
}

/** A resource as a list shows it. */
export class ResourceSummaryDto extends ResourceInBriefDto {
  @Nested(() => FilesInBriefDto) files!: FilesInBriefDto;
}

export class ResourceFileDto {
  @Uuid() id!: string;
  @OneOf(FILE_FORMATS, { name: 'FileFormat' }) format!: FileFormat;
  @Text({ max: 310, nullable: true, description: 'Null for pictures and pupils’ work: a name may name a child.' })
  name!: string | null;
  @Whole({ min: 1, max: 2_147_483_647 }) bytes!: number;
  @Flag({ description: 'A child is named or can be recognised.' }) childShown!: boolean;
  @DateOnly({ nullable: true, description: 'The last day on which other schools see a file that shows a child.' })
  consentUntil!: string | null;
  @Instant() createdAt!: string;
}

export class ResourceDto extends ResourceInBriefDto {
  @Text({ max: 5_000, nullable: true, lines: true }) description!: string | null;
  @Text({ max: 500, nullable: true }) source!: string | null;
  @Text({ max: 500, nullable: true }) link!: string | null;
  @Nested(() => ResourceSchoolDto, {
    each: { max: 100 },
    description: 'The other schools of the partnership it is shared in.',
  })
  sharedWith!: ResourceSchoolDto[];
  @Nested(() => ResourceFileDto, { each: { max: 100 } }) files!: ResourceFileDto[];
  @Instant() updatedAt!: string;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
  @OneOf(RESOURCE_VERBS, { each: { max: 4 }, name: 'ResourceVerb' }) can!: ResourceVerb[];
}

export const LIBRARY_VERBS = ['share', 'share-beyond', 'name-author'] as const;
export type LibraryVerb = (typeof LIBRARY_VERBS)[number];

export class ResourcePageDto {
  @Nested(() => ResourceSummaryDto, { each: { max: 100 } }) items!: ResourceSummaryDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
  @Flag({ description: 'Nothing is spelt like this; these are similar.' }) similar!: boolean;
  @OneOf(LIBRARY_VERBS, { each: { max: 3 }, name: 'LibraryVerb' }) can!: LibraryVerb[];
}
