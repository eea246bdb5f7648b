import { type IndicatorKind } from '@boordosh/shared/catalogue/indicators';
import { DIRECTIONS, type Direction, INSTRUMENTS, type Instrument, type LocalText } from '@boordosh/shared/vocabulary';
import { Decimal, Flag, LocalTextDto, Nested, OneOf, Text, Whole } from '../../platform/index.js';
import { MeasurementDto, WaveDto } from './measurement.dto.js';

const KINDS: readonly IndicatorKind[] = [
  'index',
  'likert-1-5',
  'frequency-0-3',
  'ordinal',
  'multi-choice',
  'single-choice',
  'percent',
  'nps-0-10',
  'count',
  'boolean',
];

class ScaleLabelDto {
  @Decimal({ min: -1000, max: 1000 }) value!: number;
  @Nested(() => LocalTextDto) label!: LocalText;
}

export class ScaleDto {
  @Text({ max: 40 }) id!: string;
  @Decimal({ min: -1000, max: 1000 }) min!: number;
  @Decimal({ min: -1000, max: 1000 }) max!: number;
  @Nested(() => ScaleLabelDto, { each: { max: 20 } }) labels!: ScaleLabelDto[];
}

export class SampleDto {
  @OneOf(INSTRUMENTS, { name: 'Instrument' }) instrument!: Instrument;
  @Nested(() => LocalTextDto) frame!: LocalText;
  @Flag({ description: 'Indices only where a procedure chose who answers.' }) indicesAllowed!: boolean;
  @Whole({ min: 0, max: 1_000_000, nullable: true }) nStated!: number | null;
}

export class GrowthAreaDto {
  @Text({ max: 80 }) id!: string;
  @Text({ max: 40 }) theme!: string;
  @Nested(() => LocalTextDto) name!: LocalText;
}

/** Sentences that the method wants beside a figure. */
export class CaptionsDto {
  @Nested(() => LocalTextDto, { description: 'With every figure of parents.' }) selfSelected!: LocalText;
  @Nested(() => LocalTextDto, { description: 'Where an index asked on 0–3 is drawn on 1–5.' }) drawn!: LocalText;
  @Nested(() => LocalTextDto, { description: 'Where events stand on the line of an indicator.' })
  samePeriod!: LocalText;
  @Nested(() => LocalTextDto) startingPoint!: LocalText;
}

/** An indicator of the catalogue: what is asked, of whom, on which scale. */
export class IndicatorSummaryDto {
  @Text({ max: 80 }) key!: string;
  @OneOf(INSTRUMENTS, { name: 'Instrument' }) instrument!: Instrument;
  @OneOf(KINDS, { name: 'IndicatorKind' }) kind!: IndicatorKind;
  @Text({ max: 40, nullable: true, description: 'Id of its scale.' }) scale!: string | null;
  @OneOf(DIRECTIONS, { name: 'Direction' }) direction!: Direction;
  @Text({ max: 40 }) theme!: string;
  @Nested(() => LocalTextDto) name!: LocalText;
  @Text({ max: 80, each: { max: 6 }, description: 'The study’s recommendations that name it.' }) growthAreas!: string[];
  @Flag({ description: 'Answered by those who wished: never shown without saying so.' }) selfSelected!: boolean;
  @Flag({ description: 'A later fall may mean higher standards.' }) caution!: boolean;
  @Text({ max: 20, nullable: true, description: '`last-week` or `last-four-weeks`: never one series.' })
  horizon!: string | null;
  @Text({ max: 80, nullable: true, description: 'The item that others were asked in equal words.' })
  counterpart!: string | null;
  @Nested(() => MeasurementDto, { each: { max: 10 } }) measurements!: MeasurementDto[];
}

export class IndicatorListDto {
  @Nested(() => LocalTextDto) title!: LocalText;
  @Nested(() => WaveDto, { each: { max: 10 } }) waves!: WaveDto[];
  @Nested(() => SampleDto, { each: { max: 4 } }) samples!: SampleDto[];
  @Nested(() => ScaleDto, { each: { max: 20 } }) scales!: ScaleDto[];
  @Nested(() => GrowthAreaDto, { each: { max: 6 } }) growthAreas!: GrowthAreaDto[];
  @Nested(() => CaptionsDto) captions!: CaptionsDto;
  @Nested(() => IndicatorSummaryDto, { each: { max: 200 } }) items!: IndicatorSummaryDto[];
}

class IndicatorReferenceDto {
  @Text({ max: 80 }) key!: string;
  @Nested(() => LocalTextDto) name!: LocalText;
}

export class IndicatorDto extends IndicatorSummaryDto {
  @Text({ max: 200, description: 'Where the published report has it.' }) reference!: string;
  @Flag({ description: 'Counted the other way round inside its index.' }) reversed!: boolean;
  @OneOf(['confirmed', 'reconstructed'], {
    name: 'IndexMembership',
    description: 'Whether its figures prove which items belong together.',
  })
  membership!: 'confirmed' | 'reconstructed';
  @Nested(() => IndicatorReferenceDto, { each: { max: 40 }, description: 'Of an index: its items.' })
  members!: IndicatorReferenceDto[];
  @Nested(() => IndicatorReferenceDto, { nullable: true, description: 'Of an item: its index.' })
  index!: IndicatorReferenceDto | null;
  @Nested(() => IndicatorReferenceDto, { nullable: true }) counterpartInFull!: IndicatorReferenceDto | null;
  @Nested(() => ScaleDto, { nullable: true }) scaleInFull!: ScaleDto | null;
  @Nested(() => WaveDto, { each: { max: 10 } }) waves!: WaveDto[];
  @Nested(() => SampleDto, { nullable: true }) sample!: SampleDto | null;
  @Nested(() => CaptionsDto) captions!: CaptionsDto;
}
