import { AppError } from '../errors/app-error.js';
import { requestContext } from '../http/request-context.js';
import { sql } from './sql.js';
import type { Transaction } from './transaction.js';

/**
 * Makes what is retried happen once. The claim is the transaction's first statement: a second request with the same key
 * waits on the unique index until the first has committed, and then finds what it made.
 */
export const idempotency = {
  /** The id that an earlier run of this very request made, or undefined when this is the first. */
  async claim(tx: Transaction): Promise<string | undefined> {
    const request = requestContext.current()?.idempotency;
    if (!request) return undefined;
    const claimed = await tx.one(sql`
      insert into idempotency_keys (caller, key, route, body_hash)
      values (${tx.caller.key}, ${request.key}, ${request.route}, ${request.bodyHash})
      on conflict do nothing returning key`);
    if (claimed) return undefined;
    const earlier = await tx.one<{ route: string; body_hash: Buffer; resource_id: string }>(sql`
      select route, body_hash, resource_id from idempotency_keys where caller = ${tx.caller.key} and key = ${request.key}`);
    if (!earlier) throw new AppError('conflict', 'conflict');
    if (earlier.route !== request.route || !earlier.body_hash.equals(request.bodyHash)) {
      throw new AppError('unprocessable', 'idempotency-key-reused');
    }
    return earlier.resource_id;
  },

  async keep(tx: Transaction, resourceId: string): Promise<void> {
    const request = requestContext.current()?.idempotency;
    if (!request) return;
    await tx.rows(sql`
      update idempotency_keys set resource_id = ${resourceId} where caller = ${tx.caller.key} and key = ${request.key}`);
  },
};
