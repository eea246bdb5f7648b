import type { Reply } from '@boordosh/shared/contract';
import { answer, api } from '../../app/api-client';

export type IndicatorList = Reply<'IndicatorList'>;
export type IndicatorSummary = Reply<'IndicatorSummary'>;
export type Indicator = Reply<'Indicator'>;
export type Measurement = Reply<'Measurement'>;
export type Scale = Reply<'Scale'>;
export type Instrument = IndicatorSummary['instrument'];

/** The same for everybody and kept by the browser: asking again costs nothing. */
export const readIndicators = (signal?: AbortSignal): Promise<IndicatorList> =>
  answer(api.GET('/api/v1/indicators', { signal }));

export const readIndicator = (key: string, signal?: AbortSignal): Promise<Indicator> =>
  answer(api.GET('/api/v1/indicators/{key}', { params: { path: { key } }, signal }));
