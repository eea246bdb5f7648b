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

test('the foot of a phone never hides what has the focus', async ({ browser }) => {
  const school = await aVerifiedSchool('Кең-Суу', await aCluster('Low'));
  const page = await onScreen(browser, school.director, { language: 'ky' });
  await page.goto('/schools');
  await expect(page.getByRole('main').getByRole('link').nth(5)).toBeVisible();
  const foot = (await page.locator('.tabbar').boundingBox())?.y ?? 0;
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().focus();
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press('Tab');
    const box = await page.locator(':focus').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), await page.locator(':focus').innerText()).toBeLessThanOrEqual(foot);
  }
});

test('nothing runs out of the page when its text is twice as large and the bell counts two figures', async ({
  browser,
}) => {
  const school = await aVerifiedSchool('Ак-Талаа', await aCluster('Large'));
  const page = await onScreen(browser, school.director, { language: 'ky' });
  await page.route('**/api/v1/notifications?*', (route) =>
    route.fulfill({ json: { items: [], nextCursor: null, unread: 12 } }),
  );
  await page.goto('/');
  await expect(page.getByRole('link', { name: /12/ })).toBeVisible();
  await page.evaluate(() => {
    const twice = new CSSStyleSheet();
    twice.replaceSync('html { font-size: 200% }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, twice];
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the name of the own school speaks the language that was chosen', async ({ browser }) => {
  const school = await aVerifiedSchool('Кара-Ой', await aCluster('Named'));
  const { version } = await school.director.does<{ version: number }>('GET', `/schools/${school.id}`);
  const name = { ky: 'Кара-Ой орто мектеби', ru: 'Школа Кара-Ой' };
  await school.director.does('PATCH', `/schools/${school.id}`, { name }, { version });
  const page = await onScreen(browser, school.director, { language: 'ru' });
  await page.goto('/');
  await expect(page.getByRole('banner')).toContainText(name.ru);
  await page.getByRole('banner').getByRole('combobox').selectOption('ky');
  await expect(page.getByRole('banner')).toContainText(name.ky);
});
