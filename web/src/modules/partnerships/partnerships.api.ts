import type { operations, Reply } from '@boordosh/shared/contract';
import type { Language } from '@boordosh/shared/vocabulary';
import { answer, api, ifMatch } from '../../app/api-client';

export type Partnership = Reply<'Partnership'>;
export type PartnershipCard = Reply<'PartnershipCard'>;
export type PartnershipPage = Reply<'PartnershipPage'>;
export type PartnershipCode = Reply<'PartnershipCode'>;
export type SchoolVision = NonNullable<Partnership['schools'][number]['vision']>;
export type Letter = Reply<'Letter'>;
export type Vision = Reply<'Vision'>;
type ListQuery = NonNullable<operations['Partnerships.list']['parameters']['query']>;

const at = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } });

export const listPartnerships = (query: ListQuery, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/partnerships', { params: { query }, signal }));

export const readPartnership = (id: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/partnerships/{id}', { params: { path: { id } }, signal }));

export const draftPartnership = (body: Reply<'DraftPartnership'>) => answer(api.POST('/api/v1/partnerships', { body }));

export const writeVision = (id: string, schoolId: string, version: number, body: Reply<'WriteVision'>) =>
  answer(
    api.PUT('/api/v1/partnerships/{id}/vision/{schoolId}', {
      params: { path: { id, schoolId }, header: ifMatch(version) },
      body,
    }),
  );

export const readAnswers = (id: string, schoolId: string, signal?: AbortSignal) =>
  answer(
    api.GET('/api/v1/partnerships/{id}/schools/{schoolId}/answers', { params: { path: { id, schoolId } }, signal }),
  );

export const readLetter = (id: string, language: Language, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/partnerships/{id}/letter', { params: { path: { id }, query: { language } }, signal }));

export const editLetter = (id: string, version: number, body: Reply<'EditLetter'>) =>
  answer(api.PUT('/api/v1/partnerships/{id}/letter', { ...at(id, version), body }));

export const sendInvitation = (id: string, version: number) =>
  answer(api.POST('/api/v1/partnerships/{id}/invitation', at(id, version)));

export const withdraw = (id: string, version: number, reason?: string) =>
  answer(api.POST('/api/v1/partnerships/{id}/withdrawal', { ...at(id, version), body: { reason } }));

export const acceptInvitation = (id: string, version: number) =>
  answer(api.POST('/api/v1/partnerships/{id}/acceptance', at(id, version)));

export const refuseInvitation = (id: string, version: number, reason: string) =>
  answer(api.POST('/api/v1/partnerships/{id}/refusal', { ...at(id, version), body: { reason } }));

export const pause = (id: string, version: number, reason: string) =>
  answer(api.POST('/api/v1/partnerships/{id}/pause', { ...at(id, version), body: { reason } }));

export const resume = (id: string, version: number) =>
  answer(api.DELETE('/api/v1/partnerships/{id}/pause', at(id, version)));

export const endPartnership = (id: string, version: number, reason: string) =>
  answer(api.POST('/api/v1/partnerships/{id}/closure', { ...at(id, version), body: { reason } }));

export const readCode = (id: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/partnerships/{id}/code', { params: { path: { id } }, signal }));

export const signCode = (id: string, body: Reply<'SignCode'>) =>
  answer(api.POST('/api/v1/partnerships/{id}/code/signatures', { params: { path: { id } }, body }));
