import {
  CAPTIONS,
  type Indicator,
  indicatorBy,
  INDICATORS_CATALOGUE,
  type Sample,
  type Scale,
  scaleOf,
} from '@boordosh/shared/catalogue/indicators';
import type { IndicatorDto, IndicatorListDto, IndicatorSummaryDto, SampleDto, ScaleDto } from './dto/indicator.dto.js';
import type { MeasurementDto, WaveDto } from './dto/measurement.dto.js';

/** The fields alone, so that they can be spread. */
type Summary = Pick<IndicatorSummaryDto, keyof IndicatorSummaryDto>;

/** The catalogue as it is answered, with what was measured. */
export function listView(waves: WaveDto[], measurements: Map<string, MeasurementDto[]>): IndicatorListDto {
  const { title, samples, scales, growthAreas, indicators } = INDICATORS_CATALOGUE;
  return {
    title,
    waves,
    samples: samples.map(sampleView),
    scales: Object.values(scales).map(scaleView),
    captions: CAPTIONS,
    growthAreas: growthAreas.map(({ id, theme, name }) => ({ id, theme, name })),
    items: indicators.map((indicator) => summaryView(indicator, measurements.get(indicator.id) ?? [])),
  };
}

export function indicatorView(indicator: Indicator, waves: WaveDto[], measurements: MeasurementDto[]): IndicatorDto {
  const scale = scaleOf(indicator);
  const sample = INDICATORS_CATALOGUE.samples.find(({ instrument }) => instrument === indicator.instrument);
  return {
    ...summaryView(indicator, measurements),
    reference: indicator.ref,
    reversed: indicator.reverse === true,
    membership: indicator.membership?.startsWith('confirmed') === true ? 'confirmed' : 'reconstructed',
    members: (indicator.memberItems ?? []).flatMap(referenceTo),
    index: referenceTo(indicator.index)[0] ?? null,
    counterpartInFull: referenceTo(indicator.counterpart)[0] ?? null,
    scaleInFull: scale ? scaleView(scale) : null,
    waves,
    sample: sample ? sampleView(sample) : null,
    captions: CAPTIONS,
  };
}

function summaryView(indicator: Indicator, measurements: MeasurementDto[]): Summary {
  const { id, instrument, kind, scale, direction, theme, name } = indicator;
  const areas = INDICATORS_CATALOGUE.growthAreas.filter(({ indicators }) => indicators.includes(id));
  return {
    key: id,
    instrument,
    kind,
    scale,
    direction,
    theme,
    name,
    growthAreas: areas.map((area) => area.id),
    selfSelected: indicator.caveat === 'self-selected',
    caution: indicator.caution === 'higher-standards',
    horizon: indicator.horizon ?? null,
    counterpart: indicator.counterpart ?? null,
    measurements,
  };
}

const scaleView = ({ id, min, max, labels }: Scale): ScaleDto => ({
  id,
  min,
  max,
  labels: Object.entries(labels).map(([value, label]) => ({ value: Number(value), label })),
});

const sampleView = ({ instrument, frame, indicesAllowed, nStated }: Sample): SampleDto => ({
  instrument,
  frame,
  indicesAllowed,
  nStated: nStated ?? null,
});

function referenceTo(key: string | undefined): { key: string; name: Indicator['name'] }[] {
  const indicator = key === undefined ? undefined : indicatorBy(key);
  return indicator ? [{ key: indicator.id, name: indicator.name }] : [];
}
