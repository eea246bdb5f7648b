import { beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { DeviceSessionsDto } from '../../src/accounts/dto/session.dto.js';
import { sql } from '../../src/platform/index.js';
import { anAdministrator, anonymous, aPerson } from '../builders/people.js';
import { withFact } from '../builders/accounts.js';
import { clock, database, useApplication } from '../support/application.js';
import type { Client } from '../support/client.js';
import { factsAbout } from '../support/facts.js';

useApplication();

const PASSWORD = 'аламан байге 2026';
const PHONE =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';
const DESK = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0';

let identifier: string;

async function signedIn(device: string, more: object = {}): Promise<Client> {
  const browser = anonymous();
  const headers = { 'user-agent': device };
  await browser.ok(browser.post('/sessions', { identifier, password: PASSWORD, ...more }, { headers }));
  return browser;
}

const sessionsOf = async (browser: Client): Promise<DeviceSessionsDto['items']> =>
  (await browser.ok(browser.get<DeviceSessionsDto>('/sessions'))).items;

const statusOf = async (browser: Client): Promise<number> => (await browser.get('/me')).status;

beforeEach(async () => {
  clock().set(undefined);
  identifier = `sessions-${uuid()}@example.kg`;
  await anonymous().ok(anonymous().post('/users', { identifier, password: PASSWORD, name: 'Айбек', language: 'ky' }));
});

describe("one's sessions", () => {
  it('are listed with their device, this one first and marked', async () => {
    await signedIn(PHONE);
    const desk = await signedIn(DESK, { sharedDevice: true });
    expect(await sessionsOf(desk)).toEqual([
      expect.objectContaining({ browser: 'firefox', system: 'linux', current: true, sharedDevice: true }),
      expect.objectContaining({ browser: 'chrome', system: 'android', current: false, sharedDevice: false }),
    ]);
  });

  it('are one’s own only', async () => {
    const desk = await signedIn(DESK);
    const stranger = await aPerson();
    const [mine] = await sessionsOf(desk);
    expect(await sessionsOf(stranger)).toHaveLength(1);
    for (const other of [stranger, await anAdministrator()]) {
      expect((await other.delete(`/sessions/${mine?.id ?? ''}`)).status).toBe(404);
    }
    expect((await anonymous().get('/sessions')).status).toBe(401);
    expect(await statusOf(desk)).toBe(200);
  });

  it('can be ended one by one, which acts at once', async () => {
    const phone = await signedIn(PHONE);
    const desk = await signedIn(DESK);
    expect(await statusOf(phone)).toBe(200);
    const other = (await sessionsOf(desk)).find(({ current }) => !current);
    expect((await desk.delete(`/sessions/${other?.id ?? ''}`)).status).toBe(204);
    expect([await statusOf(phone), await statusOf(desk)]).toEqual([401, 200]);
    expect((await desk.delete(`/sessions/${other?.id ?? ''}`)).status).toBe(404);
  });

  it('can all be ended but this one', async () => {
    const others = [await signedIn(PHONE), await signedIn(PHONE)];
    const desk = await signedIn(DESK);
    const stranger = await aPerson();
    for (const other of others) expect(await statusOf(other)).toBe(200);
    expect((await desk.delete('/sessions/others')).status).toBe(204);
    for (const other of others) expect(await statusOf(other)).toBe(401);
    expect(await sessionsOf(desk)).toHaveLength(1);
    expect(await statusOf(stranger)).toBe(200);
    const me = await desk.ok(desk.get<{ id: string }>('/me'));
    expect(await factsAbout(me.id)).toContain('session.ended');
  });

  it('are not more than a person can read: the longest unused one gives way', async () => {
    const first = await signedIn(PHONE);
    await database().rows(sql`update sessions set last_used_at = now() - interval '1 hour'`);
    for (let count = 0; count < 20; count += 1) await signedIn(DESK);
    expect(await statusOf(first)).toBe(401);
    expect(await sessionsOf(await signedIn(DESK))).toHaveLength(20);
  });

  it('do not show what has ended by time', async () => {
    await signedIn(PHONE, { sharedDevice: true });
    await database().rows(sql`update sessions set created_at = now() - interval '13 hours' where shared_device`);
    expect(await sessionsOf(await signedIn(DESK))).toHaveLength(1);
  });
});

describe('a shared phone', () => {
  it('can be named so after signing in: the cookie ends with the browser, the session with the day', async () => {
    const phone = await signedIn(PHONE);
    const { status, headers } = await phone.put('/sessions/current/shared-device', {});
    expect(status).toBe(204);
    const cookies = headers['set-cookie'] as unknown as string[];
    expect(cookies[0]).toMatch(/^__Host-sid=[^;]{20,}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(cookies[1]).toMatch(/^__Host-did=;/);
    expect(await sessionsOf(phone)).toEqual([expect.objectContaining({ sharedDevice: true, current: true })]);

    clock().set(new Date(Date.now() + 12.1 * 3_600_000).toISOString());
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await statusOf(phone)).toBe(401);
  });
});

describe('a changed password', () => {
  it('ends every other session at once, and is asked for from then on', async () => {
    const [phone, desk] = [await signedIn(PHONE), await signedIn(DESK)];
    expect(await statusOf(phone)).toBe(200);
    const newPassword = 'six horses on a hill';
    const wrong = await desk.refused(desk.put('/me/password', { password: 'not the password at all', newPassword }));
    expect(wrong.code).toBe('wrong-password');
    const short = await desk.refused(desk.put('/me/password', { password: PASSWORD, newPassword: 'short' }));
    expect(short.errors).toEqual([expect.objectContaining({ path: 'newPassword', code: 'password-too-short' })]);
    expect(await statusOf(phone)).toBe(200);
    expect((await desk.put('/me/password', { password: PASSWORD, newPassword })).status).toBe(204);
    expect([await statusOf(phone), await statusOf(desk)]).toEqual([401, 200]);
    expect((await anonymous().post('/sessions', { identifier, password: PASSWORD })).status).toBe(401);
    expect((await anonymous().post('/sessions', { identifier, password: newPassword })).status).toBe(201);
  });
});

describe('a closed account', () => {
  it('has no session from then on', async () => {
    const desk = await signedIn(DESK);
    const me = await desk.ok(desk.get<{ id: string }>('/me'));
    await withFact('user.closed', (tx) => tx.rows(sql`update users set closed_at = now() where id = ${me.id}`));
    expect(await statusOf(desk)).toBe(401);
  });
});

describe('a role that ends', () => {
  it('takes its rights from every session at once', async () => {
    const administrator = await anAdministrator();
    expect(
      (await administrator.ok(administrator.get<{ administrator: boolean }>('/sessions/current'))).administrator,
    ).toBe(true);
    await withFact('appointment.ended', (tx) =>
      tx.rows(sql`update appointments set ended_at = now() where user_id = ${administrator.userId}`),
    );
    expect(
      (await administrator.ok(administrator.get<{ administrator: boolean }>('/sessions/current'))).administrator,
    ).toBe(false);
  });
});
