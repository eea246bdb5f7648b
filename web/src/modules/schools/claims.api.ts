import type { Reply } from '@boordosh/shared/contract';
import { answer, api, ifMatch } from '../../app/api-client';

export type Claim = Reply<'Claim'>;

export const listClaims = (query: { cursor?: string; schoolId?: string }, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/claims', { params: { query }, signal }));

/** With another claim open on the school, all of them are named: none is passed over unseen. */
export const verifyClaim = ({ id, version, against }: Claim) =>
  answer(
    api.POST('/api/v1/claims/{id}/verification', {
      params: { path: { id }, header: ifMatch(version) },
      body: against.length > 0 ? { refuses: against } : {},
    }),
  );

export const refuseClaim = ({ id, version }: Claim, reason: string) =>
  answer(
    api.POST('/api/v1/claims/{id}/refusal', { params: { path: { id }, header: ifMatch(version) }, body: { reason } }),
  );
