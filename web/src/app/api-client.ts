import { createApiClient } from './http/client';
import { currentLanguage, text } from './i18n';

type Listener = () => void;
const listeners = new Set<Listener>();

const client = createApiClient({
  language: currentLanguage,
  text: (key) => text(`errors.${key}`),
  onSignedOut: () => {
    listeners.forEach((listener) => {
      listener();
    });
  },
});

/** `api.GET('/api/v1/…')` and so on, typed by the contract; always inside `answer(…)`. */
export const { api, answer } = client;

/** For writes to what has a version: `params: { path: { id }, header: ifMatch(version) }`. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${String(version)}"` });

export const onSignedOut = (listener: Listener): void => {
  listeners.add(listener);
};

/** At sign-out: what the next person sends is a new thing. */
export const forgetKeys = (): void => {
  client.keys.clear();
};

export { newKey } from './http/idempotency-keys';
export { Problem } from './http/problem';
