import { onScreen, SCREENS } from '../../people/on-screen.js';
import { aCluster, aVerifiedSchool } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

const TITLES = { ky: 'Мектептер', ru: 'Школы', en: 'Schools' } as const;
type Language = keyof typeof TITLES;

for (const language of Object.keys(TITLES) as Language[]) {
  test(`the pages of schools can be used by everybody, in ${language} on a phone`, async ({ browser }) => {
    const school = await aVerifiedSchool('Нур', await aCluster('Languages'));
    const page = await onScreen(browser, school.director, { language });
    await page.goto('/schools');
    await expect(page.getByRole('heading', { level: 1, name: TITLES[language] })).toBeVisible();
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await expectNoSeriousAxe(page);
    for (const below of ['profile', 'staff', 'edit', 'claim']) {
      await page.goto(`/schools/${school.id}/${below}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoSeriousAxe(page);
    }
  });
}

test('the pages of schools can be used by everybody on a broad screen', async ({ browser }) => {
  const school = await aVerifiedSchool('Нур', await aCluster('Languages'));
  const page = await onScreen(browser, school.director, { language: 'ky', screen: 'laptop' });
  for (const path of ['/schools', `/schools/${school.id}/profile`, `/schools/${school.id}/staff`]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSeriousAxe(page);
  }
  await page.setViewportSize(SCREENS.phone);
  await page.goto('/schools');
  await page.getByRole('button', { name: 'Чыпкалоо' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoSeriousAxe(page);
});
