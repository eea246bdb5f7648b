import { randomUUID } from 'node:crypto';
import { BrowserPerson, PASSWORD } from '../../people/browser-person.js';
import { someone } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

test('whoever lost a phone signs out there, and names a computer shared', async ({ browser }) => {
  const { credentials } = await someone(`Owner ${randomUUID().slice(0, 4)}`);
  const phone = await BrowserPerson.at(browser, 'on the phone', { language: 'en', screen: 'phone' });
  await phone.signsIn(credentials.identifier, PASSWORD);
  const desk = await BrowserPerson.at(browser, 'at the desk', { language: 'en' });
  await desk.signsIn(credentials.identifier, PASSWORD);

  await desk.opens('/');
  await desk.follows('common.myAccount');
  await desk.follows('my-account.sessions.tab');
  // The one of the account's making, the phone's and this one.
  await expect(
    desk.page.getByRole('listitem').filter({ hasText: desk.t('my-account.sessions.lastUsed', { when: '' }) }),
  ).toHaveCount(3);
  await desk.sees('my-account.sessions.this');
  await desk.page
    .getByRole('button', { name: desk.t('my-account.sessions.end') })
    .first()
    .click();
  await desk.sees('my-account.sessions.ended');
  await desk.presses('my-account.sessions.share');
  await desk.sees('my-account.sessions.shared');
  await desk.presses('my-account.sessions.endOthers');
  await desk.sees('my-account.sessions.noOthers');

  await phone.page.goto('/me/sessions');
  await expect(phone.page).toHaveURL(/sign-in/);
  await desk.opens('/me/sessions');
  await phone.leaves();
  await desk.leaves();
});
