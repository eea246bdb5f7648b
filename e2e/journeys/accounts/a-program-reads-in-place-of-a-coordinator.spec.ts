import { API } from '../../people/api-person.js';
import { BrowserPerson, PASSWORD } from '../../people/browser-person.js';
import { aCluster, aCoordinatorOf, someone } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

test('a coordinator makes a token for a program, and takes it back', async ({ browser }) => {
  const { credentials } = await aCoordinatorOf(await aCluster('Programs'));
  for (const language of ['ky', 'ru', 'en'] as const) {
    const person = await BrowserPerson.at(browser, 'Coordinator', { language, screen: 'phone' });
    await person.signsIn(credentials.identifier, PASSWORD);
    await person.opens('/me/tokens');
    await expectNoSeriousAxe(person.page);
    await person.presses('my-account.tokens.make');
    await person.writes('my-account.tokens.name', 'Monthly report');
    await person.writes('my-account.security.current', PASSWORD);
    await person.presses('my-account.tokens.make');
    await person.sees('my-account.tokens.once');
    await expectNoSeriousAxe(person.page);
    const token = await person.page.getByLabel(person.t('my-account.tokens.token'), { exact: true }).inputValue();
    expect(await statusWith(token)).toBe(200);
    await person.presses('my-account.tokens.kept');
    await person.page.getByRole('button', { name: person.t('my-account.tokens.end') }).click();
    await person.sees('my-account.tokens.empty');
    expect(await statusWith(token)).toBe(401);
    const tooWide = await person.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(tooWide).toBe(false);
    await person.leaves();
  }
});

test('whoever can have no token is not shown where to make one', async ({ browser }) => {
  const { credentials } = await someone('Teacher');
  const person = await BrowserPerson.at(browser, 'Teacher', { language: 'en' });
  await person.signsIn(credentials.identifier, PASSWORD);
  await person.opens('/me/profile');
  await expect(person.link('my-account.security.tab')).toBeVisible();
  await expect(person.link('my-account.tokens.tab')).toHaveCount(0);
  await person.leaves();
});

const statusWith = async (token: string): Promise<number> =>
  (await fetch(`${API}/clusters`, { headers: { authorization: `Bearer ${token}` } })).status;
