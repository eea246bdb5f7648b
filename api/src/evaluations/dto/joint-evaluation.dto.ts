import {
  EVENT_KINDS,
  type EventKind,
  JOINT_EVALUATION_STATES,
  type JointEvaluationState,
  LANGUAGES,
  type Language,
  type LocalName,
} from '@boordosh/shared/vocabulary';
import { DateOnly, Flag, Instant, LocalNameDto, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';

export class WriteJointEvaluationDto {
  @Uuid({ description: 'The school that writes it, and by writing agrees.' }) schoolId!: string;
  @OneOf(LANGUAGES, { name: 'Language' }) lang!: Language;
  @Text({ max: 4000, lines: true }) conclusion!: string;
  @Flag({ description: 'Our coordinator may read it, if every school says so.' }) shareWithCoordinator!: boolean;
}

export class AgreeToConclusionDto {
  @Flag({ description: 'Our coordinator may read it, if every school says so.' }) shareWithCoordinator!: boolean;
}

class ConcludingSchoolDto {
  @Uuid() id!: string;
  @Nested(() => LocalNameDto) name!: LocalName;
}

class ConclusionAgreementDto {
  @Uuid() schoolId!: string;
  @Instant() agreedAt!: string;
  @Flag() shareWithCoordinator!: boolean;
}

/** What the schools of an event conclude together. An unwritten one has version 0. */
export class JointEvaluationDto {
  @Uuid() eventId!: string;
  @OneOf(EVENT_KINDS, { name: 'EventKind' }) kind!: EventKind;
  @DateOnly({ nullable: true }) heldOn!: string | null;
  @Nested(() => ConcludingSchoolDto, {
    each: { max: 50 },
    description: 'To a coordinator: the schools of their own clusters.',
  })
  schools!: ConcludingSchoolDto[];
  @OneOf(JOINT_EVALUATION_STATES, { name: 'JointEvaluationState' }) state!: JointEvaluationState;
  @Text({ max: 4000, nullable: true, description: 'To a coordinator only when every school shares it.' })
  conclusion!: string | null;
  @OneOf(LANGUAGES, { name: 'Language', nullable: true }) lang!: Language | null;
  @Nested(() => ConclusionAgreementDto, { each: { max: 50 } }) agreements!: ConclusionAgreementDto[];
  @Instant({ nullable: true, description: 'Since when every school agrees.' }) agreedAt!: string | null;
  @Whole({ min: 0, max: 2_147_483_647 }) version!: number;
  @OneOf(['write', 'agree'], { each: { max: 2 }, name: 'JointEvaluationVerb' }) can!: ('write' | 'agree')[];
}
