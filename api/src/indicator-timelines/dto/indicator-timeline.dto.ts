import {
  EVENT_KINDS,
  type EventKind,
  EXPECTED_CHANGES,
  type ExpectedChange,
  LANGUAGES,
  type Language,
  type LocalName,
  type LocalText,
} from '@boordosh/shared/vocabulary';
import { MeasurementDto, ScaleDto, WaveDto } from '../../indicators/index.js';
import { DateOnly, LocalNameDto, LocalTextDto, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';

export class TimelineQuery {
  @Uuid({ optional: true, description: 'Only views of this school.' }) schoolId?: string;
  @Uuid({ optional: true, description: 'Only events of this partnership.' }) partnershipId?: string;
}

class TimelineViewDto {
  @Uuid() schoolId!: string;
  @Nested(() => LocalNameDto) schoolName!: LocalName;
  @OneOf(EXPECTED_CHANGES, { name: 'ExpectedChange' }) expectedChange!: ExpectedChange;
  @Text({ max: 2000, nullable: true }) observed!: string | null;
  @OneOf(LANGUAGES, { name: 'Language' }) lang!: Language;
}

/** An event whose schools named the indicator: a mark in time, never a cause. */
class TimelineEventDto {
  @Uuid() eventId!: string;
  @Uuid({ nullable: true }) partnershipId!: string | null;
  @OneOf(EVENT_KINDS, { name: 'EventKind' }) kind!: EventKind;
  @Text({ max: 300, nullable: true }) title!: string | null;
  @OneOf(LANGUAGES, { name: 'Language', description: 'In which the title is written.' }) titleLang!: Language;
  @DateOnly({ nullable: true }) heldOn!: string | null;
  @Nested(() => TimelineViewDto, { each: { max: 50 } }) views!: TimelineViewDto[];
}

class TimelineMonthDto {
  @Text({ max: 7, description: '`2026-01`' }) month!: string;
  @Whole({ min: 0, max: 2_147_483_647 }) events!: number;
}

/** What was measured of an indicator, and the events of the same period that were hoped to touch it. */
export class IndicatorTimelineDto {
  @Text({ max: 80 }) key!: string;
  @Nested(() => LocalTextDto) name!: LocalText;
  @Nested(() => ScaleDto, { nullable: true }) scale!: ScaleDto | null;
  @Nested(() => WaveDto, { each: { max: 10 } }) waves!: WaveDto[];
  @Nested(() => MeasurementDto, { each: { max: 10 } }) measurements!: MeasurementDto[];
  @Nested(() => TimelineEventDto, { each: { max: 100 }, description: 'Those that the reader may open.' })
  events!: TimelineEventDto[];
  @Nested(() => TimelineMonthDto, { each: { max: 1200 }, description: 'Events of the whole network, by month.' })
  network!: TimelineMonthDto[];
  @Nested(() => LocalTextDto, { description: 'Stands under every picture of this.' }) caption!: LocalText;
  @Nested(() => LocalTextDto, { nullable: true, description: 'Of figures of parents: never shown without it.' })
  selfSelected!: LocalText | null;
}
