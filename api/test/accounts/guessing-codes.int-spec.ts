import { expect, it } from '@jest/globals';
import { anonymous } from '../builders/people.js';
import { anAccount, PASSWORD, setsUpSecondFactor } from '../builders/accounts.js';
import { clock, useApplication } from '../support/application.js';

useApplication();

const HOUR_MS = 3_600_000;

it('whoever knows the password tries at most thirty codes in an hour, however often they ask', async () => {
  const { identifier, browser } = await anAccount();
  await setsUpSecondFactor(browser);
  const begun = clock().now().getTime();
  let tried = 0;
  for (let asked = 0; asked < 180; asked += 1) {
    clock().set(new Date(begun + (asked / 180) * HOUR_MS).toISOString());
    const totp = String(asked).padStart(6, '0');
    const { body } = await anonymous().post<{ code: string }>('/sessions', { identifier, password: PASSWORD, totp });
    if (body.code === 'wrong-second-factor') tried += 1;
  }
  clock().set(undefined);
  expect(tried).toBeGreaterThan(5);
  expect(tried).toBeLessThanOrEqual(30);
}, 60_000);
