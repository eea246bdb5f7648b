import type { Reply } from '@boordosh/shared/contract';
import type { Language, LocalName } from '@boordosh/shared/vocabulary';
import { answer, api } from '../../app/api-client';

export type Overview = Reply<'Overview'>;
export type ClusterNeeds = Reply<'ClusterNeeds'>;
export type WatchedSchool = NonNullable<Overview['schools']>['items'][number];

export interface NamedCluster {
  id: string;
  name: LocalName;
}

export type TrailEntry = Reply<'TrailPage'>['items'][number];

export interface TrailFilters {
  action?: string;
  from?: string;
  until?: string;
}

const MOST = 100;

/** The clusters that a coordinator watches over. */
export const myClusters = async (signal?: AbortSignal): Promise<NamedCluster[]> =>
  (await answer(api.GET('/api/v1/home', { signal }))).clusters;

/** For an administrator: all of them, as far as one page holds. */
export const allClusters = async (signal?: AbortSignal): Promise<NamedCluster[]> =>
  (await answer(api.GET('/api/v1/clusters', { params: { query: { limit: MOST } }, signal }))).items;

export const readOverview = (clusterId: string, cursor?: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/monitoring/overview', { params: { query: { clusterId, cursor } }, signal }));

export const readNeeds = (clusterId: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/monitoring/needs', { params: { query: { clusterId } }, signal }));

export const readConclusion = (eventId: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/events/{id}/joint-evaluation', { params: { path: { id: eventId } }, signal }));

/** Titles of the 24 questions, kept by the browser. */
export const readQuestionTitles = async (language: Language, signal?: AbortSignal): Promise<Map<number, string>> => {
  const reply = await answer(
    api.GET('/api/v1/reference/{name}', { params: { path: { name: 'questions' }, query: { language } }, signal }),
  );
  const { questions } = reply as unknown as { questions: { number: number; label: Record<Language, string> }[] };
  return new Map(questions.map(({ number, label }) => [number, label[language]]));
};

export const readBackups = (signal?: AbortSignal) => answer(api.GET('/api/v1/backups', { signal }));

/** Who did what to what, the youngest first. */
export const readTrail = (filters: TrailFilters, cursor?: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/audit', { params: { query: { ...filters, cursor } }, signal }));

export const pathOfTrailFile = (filters: TrailFilters): string =>
  `/api/v1/audit/file?${new URLSearchParams({ ...filters }).toString()}`;
