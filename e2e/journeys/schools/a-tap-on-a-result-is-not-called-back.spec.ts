import { randomUUID } from 'node:crypto';
import { onScreen } from '../../people/on-screen.js';
import { aCluster, aVerifiedSchool } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

test('a tap on a result while the search still waits opens the school and stays there', async ({ browser }) => {
  const name = `Тез-Басуу ${randomUUID().slice(0, 8)}`;
  const school = await aVerifiedSchool(name, await aCluster('Taps'));
  const page = await onScreen(browser, school.director, { language: 'en' });
  await page.goto(`/schools?q=${encodeURIComponent(name)}`);
  const result = page.getByRole('link', { name });
  await expect(result).toBeVisible();
  // The page of the school comes slowly, as on a poor line.
  await page.route('**/assets/SchoolPage*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await page.getByLabel('Name of the school or its village').fill(`${name} `);
  await page.getByLabel('Name of the school or its village').fill(name.slice(0, 6));
  await result.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(school.id));
});
