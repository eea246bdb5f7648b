import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiTokensDto, MadeApiTokenDto } from '../../src/accounts/dto/api-token.dto.js';
import { sql } from '../../src/platform/index.js';
import { anAdministrator, anonymous } from '../builders/people.js';
import { aSchool } from '../builders/schools.js';
import { type Account, anAccount, appointAdministrator, PASSWORD, withFact } from '../builders/accounts.js';
import { clock, database, useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

const input = (more: object = {}) => ({ name: 'Monthly report', scope: 'read', days: 30, password: PASSWORD, ...more });
const bearing = (token: string, scheme = 'Bearer') => ({ headers: { authorization: `${scheme} ${token}` } });

let owner: Account;

const made = (more: object = {}): Promise<MadeApiTokenDto> =>
  owner.browser.ok(owner.browser.post<MadeApiTokenDto>('/tokens', input(more)));
const listed = async (): Promise<ApiTokensDto['items']> =>
  (await owner.browser.ok(owner.browser.get<ApiTokensDto>('/tokens'))).items;
const statusWith = async (token: string): Promise<number> =>
  (await anonymous().get('/clusters', bearing(token))).status;

beforeEach(async () => {
  clock().set(undefined);
  owner = await anAccount();
  await appointAdministrator(owner.userId);
});

describe('an API token', () => {
  it('is shown once and lets a program act for its owner', async () => {
    const { id, token } = await made();
    expect(token).toMatch(/^boordosh_[\w-]{32}$/);
    expect(await statusWith(token)).toBe(200);
    const current = await anonymous().get<{ administrator: boolean }>('/sessions/current', bearing(token));
    expect(current.body.administrator).toBe(true);
    const [item] = await listed();
    expect(item).toMatchObject({ id, name: 'Monthly report', scope: 'read' });
    expect(item?.lastUsedAt).not.toBeNull();
    expect(JSON.stringify(item)).not.toContain(token);
    expect(await factsAbout(owner.userId)).toContain('api-token.made');
  });

  it('reads only, unless it was made to write', async () => {
    const [reader, writer] = [await made(), await made({ scope: 'read-write' })];
    const body = { name: { en: 'A network' } };
    const refused = await anonymous().refused(
      anonymous().post('/networks', body, { key: 'one', ...bearing(reader.token) }),
    );
    expect([refused.status, refused.code]).toEqual([403, 'token-only-reads']);
    expect(
      (await anonymous().post('/networks', body, { key: 'a-key-of-a-program', ...bearing(writer.token) })).status,
    ).toBe(201);
  });

  it('can do nothing to the account it acts for', async () => {
    const { token } = await made({ scope: 'read-write' });
    const program = anonymous();
    const tries = [
      program.post('/tokens', input(), bearing(token)),
      program.get('/tokens', bearing(token)),
      program.get('/sessions', bearing(token)),
      program.delete('/sessions/others', bearing(token)),
      program.put('/me/password', { password: PASSWORD, newPassword: 'six horses on a hill' }, bearing(token)),
      program.post('/me/totp', { password: PASSWORD }, bearing(token)),
    ];
    for (const answer of tries) expect((await program.refused(answer)).code).toBe('not-with-a-token');
  });

  it('can be revoked by its owner, which acts at once, and by nobody else', async () => {
    const { id, token } = await made();
    expect(await statusWith(token)).toBe(200);
    expect((await (await anAdministrator()).delete(`/tokens/${id}`)).status).toBe(404);
    expect((await owner.browser.delete(`/tokens/${id}`)).status).toBe(204);
    expect(await statusWith(token)).toBe(401);
    expect(await listed()).toEqual([]);
    expect((await owner.browser.delete(`/tokens/${id}`)).status).toBe(404);
  });

  it('expires', async () => {
    const { token } = await made({ days: 1 });
    clock().set(new Date(Date.now() + 24.1 * 3_600_000).toISOString());
    expect(await statusWith(token)).toBe(401);
  });

  it('ends with the role of its owner', async () => {
    const { token } = await made();
    await withFact('appointment.ended', (tx) =>
      tx.rows(sql`update appointments set ended_at = now() where user_id = ${owner.userId}`),
    );
    expect(await statusWith(token)).toBe(401);
  });

  it('is not replaced by a cookie when it is wrong', async () => {
    expect((await owner.browser.get('/me')).status).toBe(200);
    for (const wrong of ['boordosh_not-a-token-that-ever-was-made', 'x', "' or 1=1 --"]) {
      expect((await owner.browser.get('/me', bearing(wrong))).status).toBe(401);
    }
    expect((await owner.browser.get('/me', bearing('dXNlcjpwYXNz', 'Basic'))).status).toBe(401);
  });

  it('is made with the password, by coordinators and administrators only', async () => {
    expect((await owner.browser.refused(owner.browser.post('/tokens', input({ password: 'wrong' })))).code).toBe(
      'wrong-password',
    );
    const school = await aSchool();
    for (const person of [school.director, school.lead, school.teacher]) {
      expect((await person.post('/tokens', input())).status).toBe(403);
      expect(await person.ok(person.get<ApiTokensDto>('/tokens'))).toEqual({ items: [], can: [] });
    }
    expect((await anonymous().post('/tokens', input())).status).toBe(401);
  });

  it('is not kept readable', async () => {
    const { token } = await made();
    const stored = await database().one<{ text: string }>(
      sql`select string_agg(row_to_json(api_tokens)::text, ' ') as text from api_tokens`,
    );
    expect(stored?.text).not.toContain(token.slice('boordosh_'.length));
  });
});
