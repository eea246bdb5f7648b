import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Language } from '@boordosh/shared/vocabulary';

/** What a request brings that deeper layers need without passing it through every signature. */
export interface RequestContext {
  requestId: string;
  language: Language;
  /** What a body that is no JSON says. */
  namedBody?: string;
  /** Set on routes that create: key, route with its ids, and a hash of the body. */
  idempotency?: { key: string; route: string; bodyHash: Buffer };
}

const storage = new AsyncLocalStorage<RequestContext>();

export const requestContext = {
  /** Enters the context for everything that follows in this asynchronous chain. */
  enter: (context: RequestContext): void => {
    storage.enterWith(context);
  },
  run: <T>(context: RequestContext, work: () => T): T => storage.run(context, work),
  current: (): RequestContext | undefined => storage.getStore(),
  /** What the body says, where it is no JSON: a retry is the same one only with the same content. Holds in any order. */
  nameBody: (content: string): void => {
    const context = storage.getStore();
    if (!context) return;
    context.namedBody = content;
    if (context.idempotency) context.idempotency.bodyHash = createHash('sha256').update(content).digest();
  },
};
