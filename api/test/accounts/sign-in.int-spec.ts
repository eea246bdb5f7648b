import { describe, expect, it } from '@jest/globals';
import { anonymous } from '../builders/people.js';
import { clock, useApplication } from '../support/application.js';

useApplication();

const PASSWORD = 'аламан байге 2026';
let counter = 100_000;

async function aRegisteredPhone(): Promise<string> {
  counter += 1;
  const phone = `0555 ${String(counter)}`;
  await anonymous().ok(
    anonymous().post('/users', { identifier: phone, password: PASSWORD, name: 'Айбек', language: 'ky' }),
  );
  return phone;
}

describe('signing in', () => {
  it('takes the phone number in any form people write it', async () => {
    const phone = await aRegisteredPhone();
    const browser = anonymous();
    const identifier = `+996 ${phone.slice(1)}`;
    const session = await browser.ok(
      browser.post<{ user: { name: string } }>('/sessions', { identifier, password: PASSWORD }),
    );
    expect(session.user.name).toBe('Айбек');
    expect((await browser.get('/sessions/current')).status).toBe(200);
  });

  it('answers a wrong password and an unknown number with the same words', async () => {
    const phone = await aRegisteredPhone();
    const wrong = await anonymous().post('/sessions', { identifier: phone, password: 'not the password at all' });
    const unknown = await anonymous().post('/sessions', {
      identifier: '0777 000 111',
      password: 'not the password at all',
    });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect({ ...(wrong.body as object), requestId: '' }).toEqual({ ...(unknown.body as object), requestId: '' });
  });

  it('names both fields when both are empty', async () => {
    const problem = await anonymous().refused(anonymous().post('/sessions', { identifier: '', password: '' }));
    expect(problem.errors?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'identifier required',
      'password required',
    ]);
  });

  it('ends the session on the server', async () => {
    const phone = await aRegisteredPhone();
    const browser = anonymous();
    const { headers } = await browser.post('/sessions', { identifier: phone, password: PASSWORD });
    const copied = String(headers['set-cookie']).match(/__Host-sid=([^;]+)/)?.[1] ?? '';
    expect((await browser.delete('/sessions/current')).status).toBe(204);
    expect((await anonymous().get('/me', { headers: { cookie: `__Host-sid=${copied}` } })).status).toBe(401);
  });

  it('leaves no session behind that the same browser had before, whoever it was', async () => {
    const [first, second] = [await aRegisteredPhone(), await aRegisteredPhone()];
    const browser = anonymous();
    const before = await browser.post('/sessions', { identifier: first, password: PASSWORD });
    const copied = String(before.headers['set-cookie']).match(/__Host-sid=([^;]+)/)?.[1] ?? '';
    await browser.ok(browser.post('/sessions', { identifier: second, password: PASSWORD }));
    expect((await anonymous().get('/me', { headers: { cookie: `__Host-sid=${copied}` } })).status).toBe(401);
    expect((await browser.get('/me')).status).toBe(200);
  });

  it('changes nothing about the present session when the password is wrong', async () => {
    const phone = await aRegisteredPhone();
    const browser = anonymous();
    await browser.ok(browser.post('/sessions', { identifier: phone, password: PASSWORD }));
    await browser.refused(browser.post('/sessions', { identifier: phone, password: 'one guess after another' }));
    expect((await browser.get('/me')).status).toBe(200);
  });

  it('sets a cookie that scripts cannot read and that stays on this host', async () => {
    const phone = await aRegisteredPhone();
    const { headers } = await anonymous().post('/sessions', { identifier: phone, password: PASSWORD });
    for (const cookie of headers['set-cookie'] as unknown as string[]) {
      expect(cookie).toMatch(/^__Host-[sd]id=.+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    }
  });

  it('is refused when the request did not come from our own pages', async () => {
    const phone = await aRegisteredPhone();
    const body = { identifier: phone, password: PASSWORD };
    const elsewhere: Record<string, string>[] = [
      { 'x-requested-with': '' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of elsewhere) {
      expect((await anonymous().post('/sessions', body, { headers })).status).toBe(403);
    }
  });
});

describe('guessing a password', () => {
  it('is slowed down after five tries, and the owner on a known device is not', async () => {
    const phone = await aRegisteredPhone();
    const owner = anonymous();
    await owner.ok(owner.post('/sessions', { identifier: phone, password: PASSWORD }));
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(
        (await anonymous().post('/sessions', { identifier: phone, password: 'one guess after another' })).status,
      ).toBe(401);
    }
    const braked = await anonymous().post('/sessions', { identifier: phone, password: PASSWORD });
    expect(braked.status).toBe(429);
    expect(Number(braked.headers['retry-after'])).toBeGreaterThan(50);
    expect((await owner.post('/sessions', { identifier: phone, password: PASSWORD })).status).toBe(201);

    clock().set(new Date(Date.now() + 61_000).toISOString());
    expect((await anonymous().post('/sessions', { identifier: phone, password: PASSWORD })).status).toBe(201);
    clock().set(undefined);
  });
});

describe('registering', () => {
  it('answers the same when the number has an account already, and changes nothing about it', async () => {
    const phone = await aRegisteredPhone();
    const again = await anonymous().post('/users', {
      identifier: phone,
      password: 'another long password',
      name: 'Other',
      language: 'ru',
    });
    expect(again.status).toBe(201);
    expect((await anonymous().post('/sessions', { identifier: phone, password: 'another long password' })).status).toBe(
      401,
    );
    expect((await anonymous().post('/sessions', { identifier: phone, password: PASSWORD })).status).toBe(201);
  });

  it.each(['123456789012345', 'qwertyqwertyqwerty', 'аааааааааааааааа'])(
    'refuses the password %s',
    async (password) => {
      const problem = await anonymous().refused(
        anonymous().post('/users', { identifier: '0700 1', password, name: 'A', language: 'ky' }),
      );
      expect(problem.errors?.map((error) => error.code)).toContain('password-too-common');
    },
  );

  it('names what is missing in the order in which it is asked, a password of no length as too short', async () => {
    const body = { name: '', identifier: '', password: '', language: 'ky' };
    const problem = await anonymous().refused(anonymous().post('/users', body));
    expect(problem.errors?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'name required',
      'identifier malformed-email-or-phone',
      'password password-too-short',
    ]);
  });

  it('refuses fields it does not know', async () => {
    const body = { identifier: 'x@example.kg', password: PASSWORD, name: 'A', language: 'ky', role: 'administrator' };
    const problem = await anonymous().refused(anonymous().post('/users', body));
    expect(problem.errors).toEqual([expect.objectContaining({ path: 'role', code: 'unknown-field' })]);
  });
});
