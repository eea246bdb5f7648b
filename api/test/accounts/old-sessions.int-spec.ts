import { beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { OldSessions } from '../../src/accounts/sessions/old-sessions.js';
import { sql } from '../../src/platform/index.js';
import { aPerson } from '../builders/people.js';
import { application, database, useApplication } from '../support/application.js';

useApplication();

async function aSession(age: { idle: string; old: string; shared?: boolean }): Promise<string> {
  const { userId } = await aPerson();
  await database().rows(sql`
    update sessions set last_used_at = now() - ${age.idle}::interval, created_at = now() - ${age.old}::interval,
      shared_device = ${age.shared ?? false}
    where user_id = ${userId}`);
  return userId;
}

beforeEach(() => database().rows(sql`delete from sessions`));

describe('what is left of signing in', () => {
  it('is cleared away once it counts no more', async () => {
    const living = await aSession({ idle: '119 days', old: '399 days' });
    const shared = await aSession({ idle: '1 hour', old: '11 hours', shared: true });
    const over = [
      await aSession({ idle: '121 days', old: '130 days' }),
      await aSession({ idle: '1 hour', old: '401 days' }),
      await aSession({ idle: '1 hour', old: '13 hours', shared: true }),
    ];
    await database().rows(sql`
      insert into sign_in_brakes (key, failures, last_failure_at)
      values ('old', 9, now() - interval '13 hours'), ('new', 9, now() - interval '11 hours')`);

    await application().get(OldSessions).clear();
    const sessions = await database().rows<{ user_id: string }>(sql`select user_id from sessions`);
    expect(sessions.map((session) => session.user_id).sort()).toEqual([living, shared].sort());
    expect(over).toHaveLength(3);
    expect(await database().rows(sql`select convert_from(key, 'UTF8') as key from sign_in_brakes`)).toEqual([
      { key: 'new' },
    ]);
  });

  it('goes with tokens that have expired and second factors that no code confirmed', async () => {
    const { userId } = await aPerson();
    const { userId: other } = await aPerson();
    await database().rows(sql`
      insert into api_tokens (id, user_id, token_hash, name, scope, created_at, expires_at) values
        (${uuid()}, ${userId}, 'over', 'over', 'read', now() - interval '8 days', now() - interval '1 day'),
        (${uuid()}, ${userId}, 'living', 'living', 'read', now(), now() + interval '1 day')`);
    await database().rows(sql`
      insert into second_factors (user_id, secret, started_at, confirmed_at) values
        (${userId}, 'left', now() - interval '25 hours', null),
        (${other}, 'used', now() - interval '2 years', now() - interval '2 years')`);

    await application().get(OldSessions).clear();
    expect(await database().rows(sql`select name from api_tokens`)).toEqual([{ name: 'living' }]);
    expect(await database().rows(sql`select user_id from second_factors`)).toEqual([{ user_id: other }]);
  });

  it('goes with numbers for lost passwords a day after their hour', async () => {
    await database().rows(sql`
      insert into password_resets (id, identifier_hash, way, token_hash, number, created_at, expires_at) values
        (${uuid()}, 'one', 'person', 'over', '111111', now() - interval '26 hours', now() - interval '25 hours'),
        (${uuid()}, 'one', 'person', 'fresh', '222222', now() - interval '2 hours', now() - interval '1 hour')`);
    await application().get(OldSessions).clear();
    expect(await database().rows(sql`select number from password_resets`)).toEqual([{ number: '222222' }]);
  });
});
