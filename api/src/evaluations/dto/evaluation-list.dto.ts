import {
  EVALUATION_STATES,
  type EvaluationState,
  EVENT_KINDS,
  type EventKind,
  LANGUAGES,
  type Language,
  LINKED_INDICATORS,
  type LocalName,
  OUTCOMES,
  type Outcome,
} from '@boordosh/shared/vocabulary';
import { DateOnly, LocalNameDto, Nested, OneOf, PageQuery, Text, Uuid } from '../../platform/index.js';
import { EvaluationIndicatorDto } from './evaluation.dto.js';
import { KnownIndicator } from './known-indicator.js';

export class EvaluationsQuery extends PageQuery {
  @KnownIndicator({ optional: true }) indicator?: string;
  @Uuid({ optional: true }) schoolId?: string;
  @Uuid({ optional: true }) partnershipId?: string;
  @OneOf(['me'], {
    name: 'WaitingFor',
    optional: true,
    description: 'Only what our own schools still have to hand in, written or not.',
  })
  waiting?: 'me';
}

/** A view that the reader may open, or still has to write, with the event it is of. */
export class EvaluationSummaryDto {
  @Uuid() eventId!: string;
  @Uuid() schoolId!: string;
  @Nested(() => LocalNameDto) schoolName!: LocalName;
  @Uuid({ nullable: true }) partnershipId!: string | null;
  @OneOf(EVENT_KINDS, { name: 'EventKind' }) kind!: EventKind;
  @Text({ max: 300, nullable: true }) title!: string | null;
  @OneOf(LANGUAGES, { name: 'Language', description: 'In which the title is written.' }) titleLang!: Language;
  @DateOnly({ nullable: true }) heldOn!: string | null;
  @OneOf(EVALUATION_STATES, { name: 'EvaluationState' }) state!: EvaluationState;
  @OneOf(LANGUAGES, { name: 'Language' }) lang!: Language;
  @OneOf(OUTCOMES, { name: 'Outcome', nullable: true }) outcome!: Outcome | null;
  @Nested(() => EvaluationIndicatorDto, { each: { max: LINKED_INDICATORS.max } }) indicators!: EvaluationIndicatorDto[];
}

export class EvaluationPageDto {
  @Nested(() => EvaluationSummaryDto, { each: { max: 100 } }) items!: EvaluationSummaryDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
}
