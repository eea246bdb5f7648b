import { describe, expect, it } from '@jest/globals';
import { AdministratorReset } from '../../src/accounts/index.js';
import { sql } from '../../src/platform/index.js';
import { anAdministrator, anonymous, aPerson } from '../builders/people.js';
import { application, database, useApplication } from '../support/application.js';

useApplication();

const reset = (identifier?: string, withoutSecondFactor = false) =>
  application().get(AdministratorReset).execute(identifier, withoutSecondFactor);

describe('resetting an administrator at the server', () => {
  it('gives a new password, once in the clear, and ends every session of the account', async () => {
    const administrator = await anAdministrator();
    const made = await reset(`person-${administrator.userId}@example.kg`);
    expect((await administrator.get('/me')).status).toBe(401);
    expect((await anonymous().post('/sessions', made)).status).toBe(201);
  });

  it('asks which one where there are several, and knows nobody else', async () => {
    await anAdministrator();
    await anAdministrator();
    await expect(reset()).rejects.toThrow('There are several administrators');
    const person = await aPerson();
    await expect(reset(`person-${person.userId}@example.kg`)).rejects.toThrow('There is no such administrator.');
  });

  it('leaves the second factor, unless whoever is at the server says otherwise', async () => {
    const { userId } = await anAdministrator();
    const identifier = `person-${userId}@example.kg`;
    await database().rows(sql`
      insert into second_factors (user_id, secret, started_at, confirmed_at) values (${userId}, '\\x00', now(), now())`);
    const kept = () => database().rows(sql`select from second_factors where user_id = ${userId}`);
    await reset(identifier);
    expect(await kept()).toHaveLength(1);
    await reset(identifier, true);
    expect(await kept()).toHaveLength(0);
  });
});
