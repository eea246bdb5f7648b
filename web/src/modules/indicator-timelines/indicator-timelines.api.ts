import type { Reply } from '@boordosh/shared/contract';
import { answer, api } from '../../app/api-client';

export type IndicatorTimeline = Reply<'IndicatorTimeline'>;

export const readTimeline = (key: string, signal?: AbortSignal): Promise<IndicatorTimeline> =>
  answer(api.GET('/api/v1/indicators/{key}/timeline', { params: { path: { key } }, signal }));
