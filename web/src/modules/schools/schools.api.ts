import type { operations, Reply } from '@boordosh/shared/contract';
import { answer, api, ifMatch } from '../../app/api-client';

export type School = Reply<'School'>;
export type SchoolSummary = Reply<'SchoolSummary'>;
export type Member = Reply<'Member'>;
export type JoiningLink = Reply<'JoiningLink'>;
export type SchoolsQuery = NonNullable<operations['Schools.list']['parameters']['query']>;

export const listSchools = (query: SchoolsQuery, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/schools', { params: { query }, signal }));

export const listSchoolsOfCluster = (id: string, cursor?: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/clusters/{id}/schools', { params: { path: { id }, query: { cursor } }, signal }));

export const readSchool = (id: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/schools/{id}', { params: { path: { id } }, signal }));

export const registerSchool = (body: Reply<'RegisterSchool'>) => answer(api.POST('/api/v1/schools', { body }));

export const changeSchool = (id: string, version: number, body: Reply<'UpdateSchool'>) =>
  answer(api.PATCH('/api/v1/schools/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

export const putInCluster = (id: string, version: number, clusterId: string | null) =>
  answer(
    api.PUT('/api/v1/schools/{id}/cluster', {
      params: { path: { id }, header: ifMatch(version) },
      body: { clusterId },
    }),
  );

export const claimSchool = (id: string, body: Reply<'ClaimSchool'>) =>
  answer(api.POST('/api/v1/schools/{id}/claims', { params: { path: { id } }, body }));

export const listMembers = (id: string, cursor?: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/schools/{id}/members', { params: { path: { id }, query: { cursor } }, signal }));

export const addMember = (id: string, body: Reply<'AddMember'>) =>
  answer(api.POST('/api/v1/schools/{id}/members', { params: { path: { id } }, body }));

export const inviteMember = (id: string, body: Reply<'InviteMember'>) =>
  answer(api.POST('/api/v1/schools/{id}/member-invitations', { params: { path: { id } }, body }));
