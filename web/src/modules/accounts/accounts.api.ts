import type { Reply } from '@boordosh/shared/contract';
import { answer, api, ifMatch } from '../../app/api-client';

export type Me = Reply<'Me'>;

export const register = (input: Reply<'Register'>) => answer(api.POST('/api/v1/users', { body: input }));

export const join = (token: string) => answer(api.POST('/api/v1/memberships', { body: { token } }));

export const askToJoin = (token: string, phone: string) =>
  answer(api.POST('/api/v1/staff-requests', { body: { token, phone } }));

export const readStaffLink = (token: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/public/staff-links/{token}', { params: { path: { token } }, signal }));

export const readMe = (signal?: AbortSignal) => answer(api.GET('/api/v1/me', { signal }));

export const changeMe = (version: number, input: Reply<'ChangeMe'>) =>
  answer(api.PATCH('/api/v1/me', { params: { header: ifMatch(version) }, body: input }));

/** What a link is for, readable before anybody has signed in. */
export const readInvitation = (token: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/public/member-invitations/{token}', { params: { path: { token } }, signal }));

export const changePassword = (body: Reply<'ChangePassword'>) => answer(api.PUT('/api/v1/me/password', { body }));

export type DeviceSession = Reply<'DeviceSession'>;

export const readSessions = (signal?: AbortSignal) => answer(api.GET('/api/v1/sessions', { signal }));

export const endSession = (id: string) => answer(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }));

export const endOtherSessions = () => answer(api.DELETE('/api/v1/sessions/others'));

export const shareDevice = () => answer(api.PUT('/api/v1/sessions/current/shared-device'));
