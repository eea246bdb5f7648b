import type { Reply } from '@boordosh/shared/contract';
import { answer, api } from '../../app/api-client';

const of = (id: string) => ({ params: { path: { id } } });

export const readStaffRequests = (id: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/schools/{id}/staff-requests', { ...of(id), signal }));

export const openStaffLink = (id: string) => answer(api.POST('/api/v1/schools/{id}/staff-links', of(id)));

export const shutStaffLink = (id: string) => answer(api.DELETE('/api/v1/schools/{id}/staff-links/open', of(id)));

export const admitStaff = (id: string, body: Reply<'AdmitStaff'>) =>
  answer(api.POST('/api/v1/schools/{id}/staff-admissions', { ...of(id), body }));
