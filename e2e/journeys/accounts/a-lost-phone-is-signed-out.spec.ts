import { randomUUID } from 'node:crypto';
import { BrowserPerson, PASSWORD, PHONE } from '../../people/browser-person.js';
import { someone } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

test('whoever lost a phone signs out there, and names a computer shared', async ({ browser }) => {
  const { credentials } = await someone(`Owner ${randomUUID().slice(0, 4)}`);
  const phone = await BrowserPerson.at(browser, 'on the phone', { language: 'en', screen: PHONE });
  await phone.signsIn(credentials.identifier, PASSWORD);
  const desk = await BrowserPerson.at(browser, 'at the desk', { language: 'en' });
  await desk.signsIn(credentials.identifier, PASSWORD);

  await desk.opens('/');
  await desk.follows('common.myAccount');
  await desk.follows('me.sessions.tab');
  // The one of the account's making, the phone's and this one.
  await expect(
    desk.page.getByRole('listitem').filter({ hasText: desk.t('me.sessions.lastUsed', { when: '' }) }),
  ).toHaveCount(3);
  await desk.sees('me.sessions.this');
  await desk.page
    .getByRole('button', { name: desk.t('me.sessions.end') })
    .first()
    .click();
  await desk.sees('me.sessions.ended');
  await desk.presses('me.sessions.share');
  await desk.sees('me.sessions.shared');
  await desk.presses('me.sessions.endOthers');
  await desk.sees('me.sessions.noOthers');

  await phone.page.goto('/me/sessions');
  await expect(phone.page).toHaveURL(/sign-in/);
  await desk.opens('/me/sessions');
  await phone.leaves();
  await desk.leaves();
});
