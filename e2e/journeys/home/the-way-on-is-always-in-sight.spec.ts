import { PHONE, openAs } from '../../people/in-the-browser.js';
import { someone } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

test('a heading takes the focus after a change of page, without a ring as if it could be pressed', async ({
  browser,
}) => {
  const page = await openAs(browser, await someone('Newcomer'), { language: 'en', screen: PHONE });
  await page.goto('/notifications');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Notifications');
  await page.reload();
  await expect(heading).toBeVisible();
  await expect(heading).not.toBeFocused();
  await page.keyboard.press('Tab');
  await page.getByRole('main').getByRole('link', { name: 'Home' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  await expect(heading).toBeFocused();
  await expect(heading).toHaveCSS('box-shadow', 'none');
});
