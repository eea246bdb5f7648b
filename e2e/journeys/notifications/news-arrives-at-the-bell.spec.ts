import { onScreen } from '../../people/on-screen.js';
import { aCluster, aPartnershipInTalks, aVerifiedSchool } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

test('a director hears of the answer to a letter, opens it and has read it', async ({ browser }) => {
  const clusterId = await aCluster('Bell');
  const a = await aVerifiedSchool('Ак-Булак', clusterId);
  const b = await aVerifiedSchool('Нур', clusterId);
  await aPartnershipInTalks(a, b);
  const page = await onScreen(browser, a.director, { language: 'ky' });
  await expect(async () => {
    await page.goto('/notifications');
    await expect(page.getByRole('link', { name: 'Чакырууңуз кабыл алынды' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByRole('link', { name: 'Билдирмелер, 2 жаңы' })).toBeVisible();
  await expectNoSeriousAxe(page);

  await page.getByRole('link', { name: 'Чакырууңуз кабыл алынды' }).click();
  await expect(page).toHaveURL(/\/partnerships\//);
  await expect(page.getByRole('link', { name: 'Билдирмелер, 1 жаңы' })).toBeVisible();

  await page.getByRole('link', { name: 'Билдирмелер, 1 жаңы' }).click();
  await page.getByRole('button', { name: 'Баарын окулган деп белгилөө' }).click();
  await expect(page.getByRole('link', { name: 'Билдирмелер', exact: true })).toBeVisible();
});
