import { randomUUID } from 'node:crypto';
import { onScreen } from '../../people/on-screen.js';
import { aCluster, aVerifiedSchool, someone } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

const PAGES = ['schools', 'partnerships', 'events', 'self-assessments', 'library', 'clusters'];

test('a page of something that is not there says so in its heading and leads home', async ({ browser }) => {
  const school = await aVerifiedSchool('Жаңы-Арык', await aCluster('Naryn'));
  const page = await onScreen(browser, school.director, { language: 'en' });
  for (const path of PAGES) {
    await page.goto(`/${path}/${randomUUID()}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
    await expect(page).toHaveTitle(/^Not found/);
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'To the home page' })).toBeVisible();
  }
  await expectNoSeriousAxe(page);
  await page.getByRole('link', { name: 'To the home page' }).click();
  await expect(page).toHaveURL('/');
});

test('a page that got no answer says so in its heading and can be asked for again', async ({ browser }) => {
  const school = await aVerifiedSchool('Эски-Арык', await aCluster('Chui'));
  const page = await onScreen(browser, school.director, { language: 'en' });
  const asked = `**/api/v1/schools/${school.id}`;
  await page.route(asked, (route) => route.abort());
  await page.goto(`/schools/${school.id}`);
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await page.unroute(asked);
  await again.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Эски-Арык');
});

test('whoever has no school yet is led from the empty library to the list of schools', async ({ browser }) => {
  const page = await onScreen(browser, await someone('Newcomer'), { language: 'en' });
  await page.route('**/api/v1/resources?*', (route) =>
    route.fulfill({ json: { items: [], nextCursor: null, can: [] } }),
  );
  await page.goto('/library');
  await page.getByRole('main').getByRole('link', { name: 'Schools' }).click();
  await expect(page).toHaveURL('/schools');
});
