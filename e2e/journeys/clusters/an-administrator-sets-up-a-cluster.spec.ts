import { onScreen } from '../../people/on-screen.js';
import { theAdministrator } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

test('an administrator makes a network and a cluster, invites its coordinator and puts schools in', async ({
  browser,
}) => {
  const administrator = await theAdministrator();
  const page = await onScreen(browser, administrator, { language: 'en', screen: 'laptop' });
  await page.goto('/clusters');
  await page.getByRole('button', { name: 'New network' }).click();
  await page.getByLabel('Name of the network · in Kyrgyz').fill('Сыноо тармагы');
  await page.getByRole('button', { name: 'Make the network' }).click();
  const network = page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({ has: page.getByRole('heading', { name: 'Сыноо тармагы' }) });
  await network.getByRole('button', { name: 'New cluster' }).click();
  await page.getByLabel('Name of the cluster · in Kyrgyz').fill('Сыноо кластери');
  await expectNoSeriousAxe(page);
  await page.getByRole('button', { name: 'Make the cluster' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Сыноо кластери' })).toBeVisible();
  await page.getByLabel('Full name').fill('Гүлзат');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByLabel('Invitation link')).toHaveValue(/\/join\/[\w-]{20,}$/);

  await page.getByLabel('Put a school into the cluster').fill('келечек');
  await page.getByRole('option', { name: /Kelechek/ }).click();
  await page.getByRole('button', { name: 'Put in' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Kelechek' })).toBeVisible();

  await page.getByRole('link', { name: 'Add a school' }).click();
  await page.getByLabel('Name of the school · in Kyrgyz').fill('Сыноо мектеби');
  await page.getByRole('button', { name: 'Add the school' }).click();
  await expect(page.getByRole('link', { name: 'Сыноо мектеби' })).toBeVisible();
});
