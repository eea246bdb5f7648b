import type { Reply } from '@boordosh/shared/contract';
import { answer, api } from '../../app/api-client';

export type SecondFactor = Reply<'SecondFactor'>;
export type StartedSecondFactor = Reply<'StartedSecondFactor'>;
type Again = Reply<'SecondFactorAgain'>;

export const readSecondFactor = (signal?: AbortSignal) => answer(api.GET('/api/v1/me/totp', { signal }));

export const startSecondFactor = (password: string) => answer(api.POST('/api/v1/me/totp', { body: { password } }));

export const confirmSecondFactor = (code: string) =>
  answer(api.POST('/api/v1/me/totp/confirmation', { body: { code } }));

export const renewRecoveryCodes = (body: Again) => answer(api.POST('/api/v1/me/totp/recovery-codes', { body }));

export const removeSecondFactor = (body: Again) => answer(api.POST('/api/v1/me/totp/removal', { body }));
