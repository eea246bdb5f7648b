import { onScreen } from '../../people/on-screen.js';
import { aCluster, aVerifiedSchool, someone } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

test('a heading takes the focus after a change of page, without a ring as if it could be pressed', async ({
  browser,
}) => {
  const page = await onScreen(browser, await someone('Newcomer'), { language: 'en' });
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

test('on the narrowest phone each place of the foot stays one line', async ({ browser }) => {
  const school = await aVerifiedSchool('Ак-Булак', await aCluster('Narrow'));
  const page = await onScreen(browser, school.director, { language: 'ky', screen: 'narrow' });
  await page.goto('/');
  const places = page.getByRole('navigation').locator('.tabbar span, span').filter({ hasText: /\p{L}/u });
  await expect(places.filter({ hasText: 'Өнөктөштүк' }).first()).toBeVisible();
  for (const place of await places.all()) {
    if (await place.isVisible()) expect((await place.boundingBox())?.height, await place.innerText()).toBeLessThan(24);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
