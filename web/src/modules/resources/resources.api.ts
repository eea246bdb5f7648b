import type { operations, Reply } from '@boordosh/shared/contract';
import { answer, api, ifMatch } from '../../app/api-client';

export type Resource = Reply<'Resource'>;
export type ResourceSummary = Reply<'ResourceSummary'>;
export type ResourcePage = Reply<'ResourcePage'>;
export type ResourceFile = Reply<'ResourceFile'>;
export type ResourcesQuery = NonNullable<operations['Resources.list']['parameters']['query']>;
export type Person = Reply<'Member'>;

const at = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } });

export const listResources = (query: ResourcesQuery, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/resources', { params: { query }, signal }));

export const readResource = (id: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/resources/{id}', { params: { path: { id } }, signal }));

export const shareResource = (body: Reply<'ShareResource'>) => answer(api.POST('/api/v1/resources', { body }));

export const changeResource = (id: string, version: number, body: Reply<'ChangeResource'>) =>
  answer(api.PATCH('/api/v1/resources/{id}', { ...at(id, version), body }));

export const removeResource = (id: string, version: number) =>
  answer(api.DELETE('/api/v1/resources/{id}', at(id, version)));

export const removeFile = (id: string, fileId: string, version: number) =>
  answer(
    api.DELETE('/api/v1/resources/{id}/files/{fileId}', { params: { path: { id, fileId }, header: ifMatch(version) } }),
  );

export const pathOfFile = (id: string, fileId: string): string => `/api/v1/resources/${id}/files/${fileId}`;

/** Everybody of the school, to be named as author; page after page, for a school of more than a hundred. */
export const listPersons = async (schoolId: string, signal?: AbortSignal): Promise<Person[]> => {
  const persons: Person[] = [];
  let cursor: string | undefined;
  do {
    const params = { path: { id: schoolId }, query: { cursor, limit: 100 } };
    const page = await answer(api.GET('/api/v1/schools/{id}/members', { params, signal }));
    persons.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return persons;
};
