import type { Reply } from '@boordosh/shared/contract';
import { answer, api, ifMatch } from '../../app/api-client';

export type Duty = Reply<'Duty'>;

const member = (schoolId: string, id: string) => ({ path: { schoolId, id } });

export const readMember = (schoolId: string, id: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/schools/{schoolId}/members/{id}', { params: member(schoolId, id), signal }));

export const changeMember = (schoolId: string, id: string, version: number, body: Reply<'ChangeMember'>) =>
  answer(
    api.PATCH('/api/v1/schools/{schoolId}/members/{id}', {
      params: { ...member(schoolId, id), header: ifMatch(version) },
      body,
    }),
  );

export const giveRole = (schoolId: string, id: string, version: number, body: Reply<'GiveRole'>) =>
  answer(
    api.PUT('/api/v1/schools/{schoolId}/members/{id}/role', {
      params: { ...member(schoolId, id), header: ifMatch(version) },
      body,
    }),
  );

export const readDuties = (schoolId: string, id: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/schools/{schoolId}/members/{id}/duties', { params: member(schoolId, id), signal }));

export const removeMember = (schoolId: string, id: string, version: number, body: Reply<'Depart'>) =>
  answer(
    api.POST('/api/v1/schools/{schoolId}/members/{id}/departure', {
      params: { ...member(schoolId, id), header: ifMatch(version) },
      body,
    }),
  );

export const readStaffConfirmation = (id: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/schools/{id}/staff-confirmation', { params: { path: { id } }, signal }));

export const confirmStaff = (id: string, version: number) =>
  answer(api.PUT('/api/v1/schools/{id}/staff-confirmation', { params: { path: { id }, header: ifMatch(version) } }));
