import {
  INSTRUCTION_LANGUAGES,
  type InstructionLanguage,
  RESOURCE_KINDS,
  type ResourceKind,
  RESOURCE_SCOPES,
  type ResourceScope,
  type Subject,
  SUBJECTS,
} from '@boordosh/shared/vocabulary';
import { OneOf, PageQuery, Text, Uuid, Whole } from '../../platform/index.js';

export class ResourcesQuery extends PageQuery {
  @Text({
    max: 200,
    optional: true,
    description: 'Words, or how they begin; letters as a Russian keyboard has them will do.',
  })
  q?: string;
  @OneOf(SUBJECTS, { optional: true, name: 'Subject' }) subject?: Subject;
  @Whole({ min: 1, max: 12, optional: true, query: true }) grade?: number;
  @OneOf(INSTRUCTION_LANGUAGES, { optional: true, name: 'InstructionLanguage' }) language?: InstructionLanguage;
  @OneOf(RESOURCE_KINDS, { optional: true, name: 'ResourceKind' }) kind?: ResourceKind;
  @OneOf(RESOURCE_SCOPES, { optional: true, name: 'ResourceScope' }) scope?: ResourceScope;
  @Uuid({ optional: true, description: 'Shared by this school.' }) schoolId?: string;
  @Uuid({ optional: true, description: 'Shared in this partnership.' }) partnershipId?: string;
}
