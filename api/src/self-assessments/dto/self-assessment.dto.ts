import { SELF_ASSESSMENT_STATES, type SelfAssessmentState } from '@boordosh/shared/vocabulary';
import { Flag, Instant, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';
import { ASSESSMENT_VERBS, type AssessmentVerb } from '../self-assessments.policy.js';
import { AnswerDto } from './answer.dto.js';

/** One round of the questions, without the answers. */
export class SelfAssessmentSummaryDto {
  @Uuid() id!: string;
  @Uuid() schoolId!: string;
  @Text({ max: 20, description: 'As 2026-2027.' }) schoolYear!: string;
  @Whole({ min: 1, max: 1000, description: 'Version of the catalogue of questions.' }) catalogueVersion!: number;
  @OneOf(SELF_ASSESSMENT_STATES, { name: 'SelfAssessmentState' }) state!: SelfAssessmentState;
  @Whole({ min: 0, max: 24, description: 'How many questions have a level.' }) answered!: number;
  @Instant() openedAt!: string;
  @Instant({ nullable: true }) finalisedAt!: string | null;
  @Text({ max: 200, nullable: true }) finalisedBy!: string | null;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

/** With its 24 answers in their order, unwritten ones included. */
export class SelfAssessmentDto extends SelfAssessmentSummaryDto {
  @Nested(() => AnswerDto, { each: { max: 24 } }) answers!: AnswerDto[];
  @OneOf(ASSESSMENT_VERBS, { each: { max: 3 }, name: 'AssessmentVerb' }) can!: AssessmentVerb[];
}

export class SelfAssessmentPageDto {
  @Nested(() => SelfAssessmentSummaryDto, { each: { max: 100 } }) items!: SelfAssessmentSummaryDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
  @OneOf(['open', 'quick-start'], { each: { max: 2 }, name: 'AssessmentsVerb' }) can!: ('open' | 'quick-start')[];
  @Flag({ description: 'The school has at least one need and one offer, so it can invite.' }) hasNeedAndOffer!: boolean;
}
