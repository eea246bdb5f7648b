import type { Reply } from '@boordosh/shared/contract';
import { answer, api } from '../api-client';

export type Home = Reply<'Home'>;
export type NextStep = Home['steps'][number];

export const readHome = (schoolId: string | undefined, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/home', { params: { query: { schoolId } }, signal }));
