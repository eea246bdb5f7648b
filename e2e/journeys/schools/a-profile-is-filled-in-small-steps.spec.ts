import { onScreen } from '../../people/on-screen.js';
import { aCluster, aVerifiedSchool } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

const NEXT = 'Next';

test('a director fills in the profile step by step; what a colleague changed meanwhile is shown, not overwritten', async ({
  browser,
}) => {
  const school = await aVerifiedSchool('Ак-Тилек', await aCluster('Profiles'));
  const page = await onScreen(browser, school.director, { language: 'en' });
  await page.goto(`/schools/${school.id}/edit`);
  await page.getByLabel('Name of the school · in English').fill('Ak-Tilek');
  await page.getByRole('button', { name: NEXT }).click();
  await page.getByLabel('Oblast or city').selectOption('chuy');
  await page.getByLabel('District or city').selectOption('tokmok');
  await page.getByRole('button', { name: NEXT }).click();
  await page.getByLabel('Phone of the school').fill('12');
  await page.getByRole('button', { name: NEXT }).click();
  await expect(page.getByText('Enter the full number. Example: +996 555 123 456').first()).toBeVisible();
  await expectNoSeriousAxe(page);
  await page.getByLabel('Phone of the school').fill('0312 54 13 79');
  await page.getByRole('button', { name: NEXT }).click();
  await page.getByLabel('Number of pupils').fill('400');

  const { version } = await school.director.does<{ version: number }>('GET', `/schools/${school.id}`);
  await school.director.does('PATCH', `/schools/${school.id}`, { teachers: 30 }, { version });
  await page.getByRole('button', { name: NEXT }).click();
  await expect(page.getByText('Someone else has changed this too')).toBeVisible();
  await expectNoSeriousAxe(page);
  await page.getByRole('button', { name: 'Keep the other' }).click();
  await expect(page.getByLabel('Number of teachers')).toHaveValue('30');
  await page.getByLabel('Number of pupils').fill('400');
  await page.getByRole('button', { name: NEXT }).click();
  await page.getByRole('button', { name: 'Finish' }).click();

  await expect(page.getByText('Tokmok city · Chüy oblast').first()).toBeVisible();
  await expect(page.getByText('400')).toBeVisible();
});
