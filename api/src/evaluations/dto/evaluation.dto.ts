import {
  EVALUATION_STATES,
  type EvaluationState,
  EVENT_KINDS,
  EVENT_STATES,
  type EventKind,
  type EventState,
  EXPECTED_CHANGES,
  type ExpectedChange,
  LANGUAGES,
  type Language,
  LINKED_INDICATORS,
  type LocalName,
  OUTCOMES,
  type Outcome,
  STATEMENT_ANSWERS,
  type StatementAnswer,
  type Statement,
  STATEMENTS,
} from '@boordosh/shared/vocabulary';
import { DateOnly, Flag, Instant, LocalNameDto, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';
import { EachOnce, KnownIndicator } from './known-indicator.js';

const LONG = { max: 4000, lines: true, optional: true, nullable: true };
const PEOPLE = { min: 0, max: 100_000, optional: true, nullable: true };

export class EvaluationIndicatorDto {
  @KnownIndicator() indicator!: string;
  @OneOf(EXPECTED_CHANGES, { name: 'ExpectedChange' }) expectedChange!: ExpectedChange;
  @Text({ max: 2000, lines: true, optional: true, nullable: true, description: 'What was observed so far.' })
  observed?: string | null;
}

class EvaluationStatementDto {
  @OneOf(STATEMENTS, { name: 'Statement' }) statement!: Statement;
  @OneOf(STATEMENT_ANSWERS, { name: 'StatementAnswer' }) answer!: StatementAnswer;
}

export class EvaluationParticipationDto {
  @Whole(PEOPLE) staff?: number | null;
  @Whole(PEOPLE) pupils?: number | null;
  @Whole(PEOPLE) parents?: number | null;
  @Whole(PEOPLE) trustees?: number | null;
}

/** The whole view each time: what is left out is empty. */
export class WriteEvaluationDto {
  @OneOf(LANGUAGES, { name: 'Language' }) lang!: Language;
  @Text(LONG) expected?: string | null;
  @Text(LONG) happened?: string | null;
  @Text(LONG) worked?: string | null;
  @Text(LONG) changeNextTime?: string | null;
  @Text({ ...LONG, description: 'What we learned or received.' }) learned?: string | null;
  @Text({ ...LONG, description: 'What we gave.' }) given?: string | null;
  @Text(LONG) unexpectedBenefit?: string | null;
  @Text(LONG) nextStep?: string | null;
  @Text({ ...LONG, description: 'Which procedure is in place now that was not before.' })
  procedureInPlace?: string | null;
  @OneOf(OUTCOMES, { name: 'Outcome', optional: true, nullable: true }) outcome?: Outcome | null;
  @EachOnce('statement')
  @Nested(() => EvaluationStatementDto, { each: { max: STATEMENTS.length }, optional: true })
  statements?: EvaluationStatementDto[];
  @Nested(() => EvaluationParticipationDto, { optional: true }) participation?: EvaluationParticipationDto;
  @EachOnce('indicator')
  @Nested(() => EvaluationIndicatorDto, { each: { max: LINKED_INDICATORS.max }, optional: true })
  indicators?: EvaluationIndicatorDto[];
}

class EvaluationPersonDto {
  @Uuid() id!: string;
  @Text({ max: 200 }) name!: string;
}

/** How one school saw an event. An unwritten one has version 0. */
export class EvaluationDto {
  @Uuid() eventId!: string;
  @Uuid() schoolId!: string;
  @OneOf(EVALUATION_STATES, { name: 'EvaluationState' }) state!: EvaluationState;
  @OneOf(LANGUAGES, { name: 'Language' }) lang!: Language;
  @Text({ max: 4000, nullable: true }) expected!: string | null;
  @Text({ max: 4000, nullable: true }) happened!: string | null;
  @Text({ max: 4000, nullable: true }) worked!: string | null;
  @Text({ max: 4000, nullable: true }) changeNextTime!: string | null;
  @Text({ max: 4000, nullable: true }) learned!: string | null;
  @Text({ max: 4000, nullable: true }) given!: string | null;
  @Text({ max: 4000, nullable: true }) unexpectedBenefit!: string | null;
  @Text({ max: 4000, nullable: true }) nextStep!: string | null;
  @Text({ max: 4000, nullable: true }) procedureInPlace!: string | null;
  @OneOf(OUTCOMES, { name: 'Outcome', nullable: true }) outcome!: Outcome | null;
  @Nested(() => EvaluationStatementDto, { each: { max: STATEMENTS.length } }) statements!: EvaluationStatementDto[];
  @Nested(() => EvaluationParticipationDto) participation!: EvaluationParticipationDto;
  @Nested(() => EvaluationIndicatorDto, { each: { max: LINKED_INDICATORS.max } }) indicators!: EvaluationIndicatorDto[];
  @Nested(() => EvaluationPersonDto, { nullable: true }) submittedBy!: EvaluationPersonDto | null;
  @Instant({ nullable: true }) submittedAt!: string | null;
  @Whole({ min: 0, max: 2_147_483_647 }) version!: number;
  @OneOf(['write', 'submit'], { each: { max: 2 }, name: 'EvaluationVerb' }) can!: ('write' | 'submit')[];
}

class EventEvaluationDto {
  @Uuid() schoolId!: string;
  @Nested(() => LocalNameDto) schoolName!: LocalName;
  @Flag({ description: 'Handed in.' }) submitted!: boolean;
  @Nested(() => EvaluationDto, {
    nullable: true,
    description: 'None while it is not open to the reader: not handed in, or the reader’s own is not.',
  })
  evaluation!: EvaluationDto | null;
}

/** The views of all schools of an event, as far as they are open to the reader. */
export class EventEvaluationsDto {
  @Uuid() eventId!: string;
  @Uuid({ nullable: true }) partnershipId!: string | null;
  @OneOf(EVENT_KINDS, { name: 'EventKind' }) kind!: EventKind;
  @Text({ max: 300, nullable: true }) title!: string | null;
  @OneOf(LANGUAGES, { name: 'Language', description: 'In which the title is written.' }) titleLang!: Language;
  @OneOf(EVENT_STATES, { name: 'EventState' }) eventState!: EventState;
  @DateOnly({ nullable: true }) heldOn!: string | null;
  @DateOnly({ nullable: true, description: 'The last day before the event closes with the views there are.' })
  dueOn!: string | null;
  @Flag({ description: 'Closed with fewer views than schools.' }) oneView!: boolean;
  @Nested(() => EventEvaluationDto, { each: { max: 50 } }) items!: EventEvaluationDto[];
}
