import { BrowserPerson, PASSWORD } from '../../people/browser-person.js';
import { someone } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

const PAGES = ['/me/profile', '/me/security', '/me/sessions'];

for (const language of ['ky', 'ru', 'en'] as const) {
  test(`my account speaks ${language}, 360 px wide and accessible`, async ({ browser }) => {
    const { credentials } = await someone('Owner', language);
    const person = await BrowserPerson.at(browser, 'Owner', { language, screen: 'phone' });
    await person.signsIn(credentials.identifier, PASSWORD);
    for (const path of PAGES) {
      await person.opens(path);
      await expect(person.page.getByRole('heading', { level: 1, name: person.t('my-account.title') })).toBeVisible();
      await expectNoSeriousAxe(person.page);
      const tooWide = await person.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(tooWide, path).toBe(false);
    }
    await person.leaves();
  });
}
