import {
  DISCREPANCIES,
  type Discrepancy,
  FIGURE_STATUSES,
  type FigureStatus,
  type LocalText,
  WAVE_KINDS,
  type WaveKind,
} from '@boordosh/shared/vocabulary';
import { DateOnly, Decimal, Flag, LocalTextDto, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';

const COUNT = { min: 0, max: 2_147_483_647 };
const VALUE = { min: -1_000_000, max: 1_000_000 };

export class WaveDto {
  @Uuid() id!: string;
  @OneOf(WAVE_KINDS, { name: 'WaveKind' }) kind!: WaveKind;
  @Uuid({ nullable: true, description: 'None: a published study of schools outside the platform.' })
  networkId!: string | null;
  @DateOnly() startsOn!: string;
  @DateOnly() endsOn!: string;
}

class DrawnMeanDto {
  @Decimal(VALUE) mean!: number;
  @Decimal({ ...VALUE, nullable: true }) sd!: number | null;
  @Decimal({ ...VALUE, nullable: true }) low!: number | null;
  @Decimal({ ...VALUE, nullable: true }) high!: number | null;
}

class DistributionRowDto {
  @Text({ max: 40, description: 'A value of the scale, a band of it as `4-5`, or an answer of its own.' })
  option!: string;
  @Nested(() => LocalTextDto, { nullable: true, description: 'None where the scale names the value.' })
  label!: LocalText | null;
  @Decimal({ min: 0, max: 100, nullable: true }) percent!: number | null;
  @Whole({ ...COUNT, nullable: true }) count!: number | null;
  @Flag({ description: 'Not printed: follows from the other shares.' }) derived!: boolean;
}

class NetPromoterDto {
  @Decimal({ min: -100, max: 100 }) value!: number;
  @Decimal({ min: 0, max: 100 }) promoters!: number;
  @Decimal({ min: 0, max: 100 }) passives!: number;
  @Decimal({ min: 0, max: 100 }) detractors!: number;
}

/** In what the printed figures do not agree with one another; `printed`, `used` and `of` are the numbers of that sentence. */
class DiscrepancyDto {
  @OneOf(DISCREPANCIES, { name: 'Discrepancy' }) kind!: Discrepancy;
  @Decimal(VALUE) printed!: number;
  @Decimal({ ...VALUE, nullable: true }) used!: number | null;
  @Decimal({ ...VALUE, nullable: true }) of!: number | null;
}

/** What one wave found for one indicator. */
export class MeasurementDto {
  @Uuid() waveId!: string;
  @Uuid({ nullable: true, description: 'None: the whole network.' }) schoolId!: string | null;
  @OneOf(FIGURE_STATUSES, { name: 'FigureStatus' }) status!: FigureStatus;
  @Whole({ ...COUNT, nullable: true, description: 'Valid answers.' }) n!: number | null;
  @Flag({ description: 'N is not printed with the figure: it follows from the sample or the shares.' })
  nImplied!: boolean;
  @Decimal({ ...VALUE, nullable: true, description: 'The value used in comparisons.' }) mean!: number | null;
  @Decimal({ ...VALUE, nullable: true, description: 'What the report prints, where another value is used.' })
  meanPrinted!: number | null;
  @Decimal({ ...VALUE, nullable: true }) sd!: number | null;
  @Decimal({ ...VALUE, nullable: true, description: 'Lower end of the 95 % interval of the mean.' }) low!:
    number | null;
  @Decimal({ ...VALUE, nullable: true }) high!: number | null;
  @Nested(() => DrawnMeanDto, {
    nullable: true,
    description: 'Of an index asked on 0–3: y = 1 + 4x/3, to be drawn beside the others and for nothing else.',
  })
  drawn!: DrawnMeanDto | null;
  @Decimal({ ...VALUE, nullable: true }) girls!: number | null;
  @Decimal({ ...VALUE, nullable: true }) boys!: number | null;
  @Whole({ ...COUNT, nullable: true }) count!: number | null;
  @Whole({ ...COUNT, nullable: true, description: 'Where several answers could be given.' }) mentions!: number | null;
  @Nested(() => NetPromoterDto, { nullable: true }) nps!: NetPromoterDto | null;
  @Whole({ ...COUNT, nullable: true, description: 'The valid answers that the percents are of.' }) base!: number | null;
  @Nested(() => DistributionRowDto, { each: { max: 40 } }) distribution!: DistributionRowDto[];
  @Nested(() => DiscrepancyDto, { each: { max: 20 } }) discrepancies!: DiscrepancyDto[];
}
