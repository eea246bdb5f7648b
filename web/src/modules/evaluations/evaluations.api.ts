import type { Reply } from '@boordosh/shared/contract';
import { answer, api, ifMatch } from '../../app/api-client';

export type Evaluation = Reply<'Evaluation'>;
export type EventEvaluations = Reply<'EventEvaluations'>;
export type EvaluationPage = Reply<'EvaluationPage'>;
export type EvaluationSummary = Reply<'EvaluationSummary'>;
export type JointEvaluation = Reply<'JointEvaluation'>;
export type WriteEvaluation = Reply<'WriteEvaluation'>;

export const readEventEvaluations = (id: string, signal?: AbortSignal): Promise<EventEvaluations> =>
  answer(api.GET('/api/v1/events/{id}/evaluations', { params: { path: { id } }, signal }));

export const readEvaluation = (id: string, schoolId: string, signal?: AbortSignal): Promise<Evaluation> =>
  answer(api.GET('/api/v1/events/{id}/evaluations/{schoolId}', { params: { path: { id, schoolId } }, signal }));

export const writeEvaluation = (
  id: string,
  schoolId: string,
  version: number,
  body: WriteEvaluation,
): Promise<Evaluation> =>
  answer(
    api.PUT('/api/v1/events/{id}/evaluations/{schoolId}', {
      params: { path: { id, schoolId }, header: ifMatch(version) },
      body,
    }),
  );

export const submitEvaluation = (id: string, schoolId: string, version: number): Promise<Evaluation> =>
  answer(
    api.POST('/api/v1/events/{id}/evaluations/{schoolId}/submission', {
      params: { path: { id, schoolId }, header: ifMatch(version) },
    }),
  );

export const readJointEvaluation = (id: string, signal?: AbortSignal): Promise<JointEvaluation> =>
  answer(api.GET('/api/v1/events/{id}/joint-evaluation', { params: { path: { id } }, signal }));

export const writeConclusion = (
  id: string,
  version: number,
  body: Reply<'WriteJointEvaluation'>,
): Promise<JointEvaluation> =>
  answer(api.PUT('/api/v1/events/{id}/joint-evaluation', { params: { path: { id }, header: ifMatch(version) }, body }));

export const agreeToConclusion = (
  id: string,
  schoolId: string,
  version: number,
  body: Reply<'AgreeToConclusion'>,
): Promise<JointEvaluation> =>
  answer(
    api.PUT('/api/v1/events/{id}/joint-evaluation/agreements/{schoolId}', {
      params: { path: { id, schoolId }, header: ifMatch(version) },
      body,
    }),
  );

export const listEvaluations = (
  query: { partnershipId?: string; waiting?: 'me'; cursor?: string },
  signal?: AbortSignal,
): Promise<EvaluationPage> => answer(api.GET('/api/v1/evaluations', { params: { query }, signal }));
