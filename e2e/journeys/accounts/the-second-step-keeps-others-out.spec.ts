import { BrowserPerson, PASSWORD } from '../../people/browser-person.js';
import { setsUpSecondStep } from '../../people/second-step.js';
import { someone } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

test('whoever sets up the second step signs in with it, and with a code on paper when the phone is lost', async ({
  browser,
}) => {
  const { credentials } = await someone('Owner');
  const person = await BrowserPerson.at(browser, 'Owner', { language: 'en', screen: 'phone' });
  await person.signsIn(credentials.identifier, PASSWORD);
  await person.opens('/me/security');
  const { app, codes } = await setsUpSecondStep(person);
  expect(codes).toHaveLength(10);
  await person.sees('my-account.security.codesLeft', { count: 10 });
  await expectNoSeriousAxe(person.page);

  await test.step('a password alone opens nothing', async () => {
    const thief = await BrowserPerson.at(browser, 'Thief', { language: 'en' });
    await begins(thief, credentials.identifier);
    await thief.writes('accounts.signIn.code', '000000');
    await thief.presses('accounts.signIn.action');
    await thief.seesText('The verification code is wrong');
    await expect(thief.page).toHaveURL(/sign-in/);
    await expectNoSeriousAxe(thief.page);
    await thief.leaves();
  });

  await test.step('the code of the app does', async () => {
    const desk = await BrowserPerson.at(browser, 'Owner', { language: 'en' });
    await begins(desk, credentials.identifier);
    await desk.writes('accounts.signIn.code', app.nextCode());
    await desk.presses('accounts.signIn.action');
    await expect(desk.page).not.toHaveURL(/sign-in/);
    await desk.leaves();
  });

  await test.step('and a recovery code, with which the second step can be removed too', async () => {
    const desk = await BrowserPerson.at(browser, 'Owner', { language: 'en' });
    await begins(desk, credentials.identifier);
    await desk.writes('accounts.signIn.code', codes[0] ?? '');
    await desk.presses('accounts.signIn.action');
    await expect(desk.page).not.toHaveURL(/sign-in/);
    await desk.opens('/me/security');
    await desk.sees('my-account.security.codesLeft', { count: 9 });
    await desk.presses('my-account.security.remove');
    await desk.writes('my-account.security.current', PASSWORD);
    await desk.writes('my-account.security.codeOrRecovery', codes[1] ?? '');
    await desk.presses('my-account.security.remove');
    await desk.sees('my-account.security.off');
    await desk.leaves();
  });
  await person.leaves();
});

/** The first step; the second is then asked for. */
async function begins(person: BrowserPerson, identifier: string): Promise<void> {
  await person.opens('/sign-in');
  await person.writes('accounts.identifier', identifier);
  await person.page.getByLabel(person.t('accounts.password'), { exact: true }).fill(PASSWORD);
  await person.presses('accounts.signIn.action');
  await expect(person.page.getByLabel(person.t('accounts.signIn.code'))).toBeFocused();
}
