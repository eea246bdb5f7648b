import { beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { SessionDto } from '../../src/accounts/dto/session.dto.js';
import type { SecondFactorDto } from '../../src/accounts/dto/second-factor.dto.js';
import { sql } from '../../src/platform/index.js';
import {
  type Account,
  anAccount,
  appointAdministrator,
  PASSWORD,
  setsUpSecondFactor,
  withFact,
} from '../builders/accounts.js';
import { aDirectorySchool } from '../builders/schools.js';
import { clock, useApplication } from '../support/application.js';

useApplication(() => Promise.resolve({ SECOND_FACTOR: 'required' }));

let account: Account;

const sessionOf = ({ browser }: Account): Promise<SessionDto> =>
  browser.ok(browser.get<SessionDto>('/sessions/current'));

beforeEach(async () => {
  clock().set(undefined);
  account = await anAccount();
});

async function makeDirector(userId: string): Promise<string> {
  const school = await aDirectorySchool({ verified: true });
  const personId = uuid();
  await withFact('member.joined', async (tx) => {
    await tx.rows(sql`
      insert into persons (id, school_id, user_id, name) values (${personId}, ${school.id}, ${userId}, 'Director')`);
    await tx.rows(sql`
      insert into memberships (id, person_id, user_id, school_id, role, verified_at)
      values (${uuid()}, ${personId}, ${userId}, ${school.id}, 'director', now())`);
  });
  return school.id;
}

describe('where a second factor is required', () => {
  it('an administrator without one has no right of an administrator, and is told what is lacking', async () => {
    await appointAdministrator(account.userId);
    const { browser } = account;
    expect(await sessionOf(account)).toMatchObject({ administrator: false, awaitsSecondFactor: true });
    expect((await browser.post('/networks', { name: { en: 'A network' } })).status).toBe(403);
    expect(await browser.ok(browser.get<SecondFactorDto>('/me/totp'))).toMatchObject({ needed: true, can: ['set-up'] });
  });

  it('the rights are there at once when it is set up, and gone at once when it is removed', async () => {
    await appointAdministrator(account.userId);
    const { browser } = account;
    const { codes } = await setsUpSecondFactor(browser);
    expect(await sessionOf(account)).toMatchObject({ administrator: true, awaitsSecondFactor: false });
    expect((await browser.post('/networks', { name: { en: 'A network' } })).status).toBe(201);
    await browser.ok(browser.post('/me/totp/removal', { password: PASSWORD, code: codes[0] }));
    expect((await browser.post('/networks', { name: { en: 'Another' } })).status).toBe(403);
  });

  it('a director who also oversees keeps the school, and only that', async () => {
    const schoolId = await makeDirector(account.userId);
    await appointAdministrator(account.userId);
    const { browser } = account;
    const session = await sessionOf(account);
    expect(session).toMatchObject({ administrator: false, awaitsSecondFactor: true });
    expect(session.memberships).toEqual([expect.objectContaining({ schoolId, role: 'director' })]);
    expect((await browser.get(`/schools/${schoolId}/members`)).status).toBe(200);
    expect((await browser.post('/networks', { name: { en: 'A network' } })).status).toBe(403);
  });

  it('a person of a school needs none', async () => {
    await makeDirector(account.userId);
    expect(await sessionOf(account)).toMatchObject({ awaitsSecondFactor: false });
  });
});
