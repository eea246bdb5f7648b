import type { Reply } from '@boordosh/shared/contract';
import type { InstructionLanguage, PartnershipMode } from '@boordosh/shared/vocabulary';
import { answer, api } from '../../app/api-client';

export type Match = Reply<'Match'>;
export type MatchPage = Reply<'MatchPage'>;

export interface MatchFilter {
  mode?: PartnershipMode;
  region?: string;
  language?: InstructionLanguage;
}

export const readMatches = (schoolId: string, filter: MatchFilter, cursor?: string, signal?: AbortSignal) =>
  answer(
    api.GET('/api/v1/schools/{id}/matches', {
      params: { path: { id: schoolId }, query: { ...filter, cursor } },
      signal,
    }),
  );

/** How one school fits ours; nothing where it does not. */
export const readMatchWith = async (
  schoolId: string,
  partnerId: string,
  signal?: AbortSignal,
): Promise<Match | null> => {
  const { items } = await answer(
    api.GET('/api/v1/schools/{id}/matches', { params: { path: { id: schoolId }, query: { partnerId } }, signal }),
  );
  return items[0] ?? null;
};
