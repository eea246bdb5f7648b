import type { Reply } from '@boordosh/shared/contract';
import { answer, api } from '../../app/api-client';

export type ApiToken = Reply<'ApiToken'>;
export type MadeApiToken = Reply<'MadeApiToken'>;

export const readApiTokens = (signal?: AbortSignal) => answer(api.GET('/api/v1/tokens', { signal }));

export const makeApiToken = (body: Reply<'MakeApiToken'>) => answer(api.POST('/api/v1/tokens', { body }));

export const endApiToken = (id: string) => answer(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } }));
