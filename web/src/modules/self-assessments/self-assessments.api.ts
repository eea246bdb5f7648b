import type { Reply } from '@boordosh/shared/contract';
import { answer, api, ifMatch } from '../../app/api-client';

export type SelfAssessment = Reply<'SelfAssessment'>;
export type SelfAssessmentSummary = Reply<'SelfAssessmentSummary'>;
export type SelfAssessmentPage = Reply<'SelfAssessmentPage'>;
export type Answer = Reply<'Answer'>;
export type QuickStart = Reply<'QuickStart'>;

const slot = (id: string, number: number) => ({ id, number: String(number) });

export const readSelfAssessments = (schoolId: string, cursor?: string, signal?: AbortSignal) =>
  answer(
    api.GET('/api/v1/schools/{id}/self-assessments', { params: { path: { id: schoolId }, query: { cursor } }, signal }),
  );

export const openSelfAssessment = (schoolId: string) =>
  answer(api.POST('/api/v1/schools/{id}/self-assessments', { params: { path: { id: schoolId } } }));

export const readSelfAssessment = (id: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/self-assessments/{id}', { params: { path: { id } }, signal }));

export const saveAnswer = (id: string, number: number, version: number, body: Reply<'SaveAnswer'>) =>
  answer(
    api.PUT('/api/v1/self-assessments/{id}/answers/{number}', {
      params: { path: slot(id, number), header: ifMatch(version) },
      body,
    }),
  );

export const changeVisibility = (id: string, { number, version }: Answer, body: Reply<'ChangeVisibility'>) =>
  answer(
    api.PUT('/api/v1/self-assessments/{id}/answers/{number}/visibility', {
      params: { path: slot(id, number), header: ifMatch(version) },
      body,
    }),
  );

export const finaliseSelfAssessment = ({ id, version }: SelfAssessment) =>
  answer(
    api.POST('/api/v1/self-assessments/{id}/finalisation', { params: { path: { id }, header: ifMatch(version) } }),
  );

export const readQuickStart = (schoolId: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/schools/{id}/quick-start', { params: { path: { id: schoolId } }, signal }));

export const saveQuickStart = (schoolId: string, version: number, body: Reply<'SaveQuickStart'>) =>
  answer(
    api.PUT('/api/v1/schools/{id}/quick-start', {
      params: { path: { id: schoolId }, header: ifMatch(version) },
      body,
    }),
  );
