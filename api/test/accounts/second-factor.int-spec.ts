import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type {
  RecoveryCodesDto,
  SecondFactorDto,
  StartedSecondFactorDto,
} from '../../src/accounts/dto/second-factor.dto.js';
import { sql } from '../../src/platform/index.js';
import { anonymous } from '../builders/people.js';
import {
  type Account,
  anAccount,
  AuthenticatorApp,
  PASSWORD,
  setsUpSecondFactor,
  signedIn,
} from '../builders/accounts.js';
import { clock, database, useApplication } from '../support/application.js';
import type { Client } from '../support/client.js';
import { factsAbout } from '../support/facts.js';

useApplication();

let account: Account;

const trySignIn = (totp?: string, browser: Client = anonymous()) =>
  browser.post<{ code?: string }>('/sessions', {
    identifier: account.identifier,
    password: PASSWORD,
    ...(totp === undefined ? {} : { totp }),
  });

const stateOf = (browser: Client): Promise<SecondFactorDto> => browser.ok(browser.get<SecondFactorDto>('/me/totp'));

beforeEach(async () => {
  clock().set(undefined);
  account = await anAccount();
});

describe('setting the second factor up', () => {
  it('takes the password and a code of the app, and shows recovery codes once', async () => {
    const { browser, userId } = account;
    expect(await stateOf(browser)).toEqual({ setUpAt: null, recoveryCodesLeft: 0, needed: false, can: ['set-up'] });
    const { codes } = await setsUpSecondFactor(browser);
    expect(codes).toHaveLength(10);
    expect(await stateOf(browser)).toMatchObject({ recoveryCodesLeft: 10, can: ['renew-recovery-codes', 'remove'] });
    expect(await factsAbout(userId)).toEqual(expect.arrayContaining(['second-factor.started', 'second-factor.set-up']));
  });

  it('is refused with a wrong password, and asks for nothing until a code has confirmed it', async () => {
    const { browser } = account;
    const problem = await browser.refused(browser.post('/me/totp', { password: 'not the password at all' }));
    expect(problem.code).toBe('wrong-password');
    await browser.ok(browser.post('/me/totp', { password: PASSWORD }));
    expect((await browser.refused(browser.post('/me/totp/confirmation', { code: '000000' }))).code).toBe(
      'wrong-second-factor',
    );
    expect((await stateOf(browser)).can).toEqual(['set-up', 'confirm']);
    expect((await trySignIn()).status).toBe(201);
  });

  it('may be begun again with another secret, and not once it stands', async () => {
    const { browser } = account;
    const first = await browser.ok(browser.post<StartedSecondFactorDto>('/me/totp', { password: PASSWORD }));
    const { app } = await setsUpSecondFactor(browser);
    expect((await browser.refused(browser.post('/me/totp', { password: PASSWORD }))).code).toBe('second-factor-there');
    expect((await trySignIn(new AuthenticatorApp(first.secret).nextCode())).status).toBe(401);
    expect((await trySignIn(app.nextCode())).status).toBe(201);
  });

  it('happens once when its request is sent twice, and the codes are not shown again', async () => {
    const { browser } = account;
    const { secret } = await browser.ok(browser.post<StartedSecondFactorDto>('/me/totp', { password: PASSWORD }));
    const body = { code: new AuthenticatorApp(secret).nextCode() };
    const key = randomUUID();
    const first = await browser.ok(browser.post<RecoveryCodesDto>('/me/totp/confirmation', body, { key }));
    const again = await browser.ok(browser.post<RecoveryCodesDto>('/me/totp/confirmation', body, { key }));
    expect([first.codes.length, again.codes.length]).toEqual([10, 0]);
  });

  it('keeps neither the secret nor a recovery code readable in the database', async () => {
    const { secret } = await account.browser.ok(
      account.browser.post<StartedSecondFactorDto>('/me/totp', { password: PASSWORD }),
    );
    const { codes } = await setsUpSecondFactor(account.browser);
    const stored = await database().one<{ text: string }>(sql`
      select (select string_agg(encode(secret, 'escape'), ' ') from second_factors) ||
        (select string_agg(encode(code_hash, 'escape'), ' ') from recovery_codes) as text`);
    for (const shown of [secret, ...codes]) expect(stored?.text).not.toContain(shown);
  });

  it('ends the sessions that were begun without it', async () => {
    const before = await signedIn(account.identifier);
    await setsUpSecondFactor(account.browser);
    expect((await before.get('/me')).status).toBe(401);
    expect((await account.browser.get('/me')).status).toBe(200);
  });

  it('is nothing for strangers', async () => {
    expect((await anonymous().get('/me/totp')).status).toBe(401);
    expect((await anonymous().post('/me/totp', { password: PASSWORD })).status).toBe(401);
  });
});

describe('signing in with a second factor', () => {
  it('asks for the code after the right password only', async () => {
    const { app } = await setsUpSecondFactor(account.browser);
    const asked = await trySignIn();
    expect([asked.status, asked.body.code]).toEqual([401, 'second-factor-needed']);
    const wrongPassword = await anonymous().refused(
      anonymous().post('/sessions', {
        identifier: account.identifier,
        password: 'not the password at all',
        totp: app.nextCode(),
      }),
    );
    expect(wrongPassword.code).toBe('wrong-identifier-or-password');
    expect((await trySignIn(app.lastCode())).status).toBe(201);
  });

  it('takes a code once, also when two use it at the same moment', async () => {
    const { app } = await setsUpSecondFactor(account.browser);
    const code = app.nextCode();
    const answers = await Promise.all([trySignIn(code), trySignIn(code), trySignIn(code)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 401, 401]);
    const again = await trySignIn(code);
    expect([again.status, again.body.code]).toEqual([401, 'wrong-second-factor']);
    expect((await trySignIn(app.nextCode())).status).toBe(201);
  });

  it('takes a recovery code instead, once, however it is typed', async () => {
    const { codes } = await setsUpSecondFactor(account.browser);
    const [code = ''] = codes;
    expect((await trySignIn(code.toUpperCase().replaceAll('-', ' '))).status).toBe(201);
    expect((await trySignIn(code)).status).toBe(401);
    expect((await stateOf(account.browser)).recoveryCodesLeft).toBe(9);
  });

  it('is slowed down after five wrong codes, though the password is right each time', async () => {
    const { app } = await setsUpSecondFactor(account.browser);
    for (let guess = 0; guess < 5; guess += 1) expect((await trySignIn(`00000${String(guess)}`)).status).toBe(401);
    const right = app.nextCode();
    clock().set(new Date(clock().now().getTime() - 1_000).toISOString());
    expect((await trySignIn(right)).status).toBe(429);
    // Its owner, on the device that they have used before, is not kept out by a stranger's guesses.
    expect((await trySignIn(right, account.browser)).status).toBe(201);
  });
});

describe('recovery codes', () => {
  it('can be renewed with the password and a code; the old ones are worth nothing then', async () => {
    const { app, codes: old } = await setsUpSecondFactor(account.browser);
    const { browser } = account;
    const wrong = await browser.refused(
      browser.post('/me/totp/recovery-codes', { password: PASSWORD, code: '000000' }),
    );
    expect([wrong.status, wrong.code]).toEqual([422, 'wrong-second-factor']);
    const { codes } = await browser.ok(
      browser.post<RecoveryCodesDto>('/me/totp/recovery-codes', { password: PASSWORD, code: app.nextCode() }),
    );
    expect((await trySignIn(old[0])).status).toBe(401);
    expect((await trySignIn(codes[0])).status).toBe(201);
  });
});

describe('removing the second factor', () => {
  it('takes both steps, and ends the other sessions', async () => {
    const { browser, userId } = account;
    const { app, codes } = await setsUpSecondFactor(browser);
    const other = await signedIn(account.identifier, app.nextCode());
    const [code] = codes;
    expect((await browser.post('/me/totp/removal', { password: 'not the password at all', code })).status).toBe(422);
    expect((await browser.post('/me/totp/removal', { password: PASSWORD, code: '000000' })).status).toBe(422);
    expect((await other.get('/me')).status).toBe(200);
    expect((await browser.post('/me/totp/removal', { password: PASSWORD, code })).status).toBe(204);
    expect((await other.get('/me')).status).toBe(401);
    expect((await trySignIn()).status).toBe(201);
    expect(await factsAbout(userId)).toContain('second-factor.removed');
    expect((await browser.post('/me/totp/removal', { password: PASSWORD, code })).status).toBe(409);
  });
});
