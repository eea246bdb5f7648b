import type { Reply } from '@boordosh/shared/contract';
import { answer, api } from '../../app/api-client';

export type PasswordReset = Reply<'PasswordReset'>;
export type AwaitedReset = Reply<'AwaitedReset'>;

export const beginReset = (identifier: string) => answer(api.POST('/api/v1/password-resets', { body: { identifier } }));

export const readReset = (signal?: AbortSignal) => answer(api.GET('/api/v1/password-resets/current', { signal }));

/** @param token of the link in a mail; without it the device that began the reset is asked */
export const renewPassword = (password: string, token?: string) =>
  answer(
    api.PUT('/api/v1/password-resets/current/password', {
      body: { password, ...(token === undefined ? {} : { token }) },
    }),
  );

export const findReset = (number: string) =>
  answer(api.GET('/api/v1/password-resets', { params: { query: { number } } }));

export const approveReset = (id: string, password: string) =>
  answer(api.POST('/api/v1/password-resets/{id}/approval', { params: { path: { id } }, body: { password } }));
