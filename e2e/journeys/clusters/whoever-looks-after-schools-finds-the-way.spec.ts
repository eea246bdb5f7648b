import { onScreen } from '../../people/on-screen.js';
import { aCluster, aCoordinatorOf, someone } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

test('a coordinator reaches claims, directory and clusters from the navigation', async ({ browser }) => {
  const coordinator = await aCoordinatorOf(await aCluster('Naryn'));
  const page = await onScreen(browser, coordinator, { language: 'en', screen: 'laptop' });
  await page.goto('/');
  for (const [place, heading] of [
    ['Claims', 'Claims of directors'],
    ['Schools', 'Schools'],
    ['Clusters', 'Networks and clusters'],
  ] as const) {
    const link = page.getByRole('banner').getByRole('link', { name: place, exact: true });
    await link.click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(link).toHaveAttribute('aria-current', 'page');
  }
});

test('whoever has no school yet is led to the directory instead of to an error', async ({ browser }) => {
  const page = await onScreen(browser, await someone('Newcomer'), { language: 'en', screen: 'laptop' });
  for (const path of ['/matches', '/self-assessments', '/calendar', '/partnerships']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Schools' })).toBeVisible();
  }
});
