import { expect, test } from '@playwright/test';
import { BrowserPerson } from '../../people/browser-person.js';
import { setsUpSecondStep } from '../../people/second-step.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { OwnServer } from '../../support/own-server.js';
import { run } from '../../support/run.js';

let server: OwnServer | undefined;
test.beforeAll(async () => {
  server = await OwnServer.start({ SECOND_FACTOR: 'required' });
});
test.afterAll(() => server?.stop());

test('an administrator without the second step is led to set it up, and has the rights then', async ({ browser }) => {
  const { identifier, password } = run.administrator;
  const baseURL = server?.address ?? '';
  const person = await BrowserPerson.at(browser, 'Administrator', { language: 'en', screen: 'phone', baseURL });
  await person.signsIn(identifier, password);
  await person.opens('/clusters');
  const toSetUp = person.link('common.secondStepNeeded');
  await expect(toSetUp).toBeVisible();
  await expectNoSeriousAxe(person.page);
  await toSetUp.click();
  await person.sees('my-account.security.needed');
  await setsUpSecondStep(person, password);
  await expect(toSetUp).toBeHidden();
  await person.leaves();
});
