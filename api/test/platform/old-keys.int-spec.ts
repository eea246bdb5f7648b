import { describe, expect, it } from '@jest/globals';
import { OldKeys } from '../../src/platform/database/old-keys.js';
import { sql } from '../../src/platform/index.js';
import { application, database, useApplication } from '../support/application.js';

useApplication();

describe('keys of requests', () => {
  it('are forgotten after thirty days, however many there are', async () => {
    await database().rows(sql`
      insert into idempotency_keys (caller, key, route, body_hash, created_at)
      select 'somebody', 'key ' || n, 'POST /', '', now() - make_interval(days => case when n <= 5001 then 31 else 29 end)
      from generate_series(1, 5010) as n`);
    await application().get(OldKeys).forget();
    const left = await database().rows(sql`select key from idempotency_keys where caller = 'somebody'`);
    expect(left).toHaveLength(9);
  });
});
