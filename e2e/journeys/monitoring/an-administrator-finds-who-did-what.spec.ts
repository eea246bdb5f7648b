import { onScreen } from '../../people/on-screen.js';
import { aCluster, aCoordinatorOf, aVerifiedSchool, theAdministrator } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

test('an administrator finds what happened to a school and takes it away as a file', async ({ browser }) => {
  const cluster = await aCluster('Talas');
  await aVerifiedSchool('Trail school', cluster);
  const page = await onScreen(browser, await theAdministrator(), { language: 'en' });
  await page.goto('/');
  await page.getByRole('link', { name: 'Who did what' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who did what' })).toBeVisible();
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await expectNoSeriousAxe(page);
  await page.getByLabel('What happened').selectOption({ label: 'Claim verified' });
  const fact = page.getByRole('listitem').filter({ hasText: 'Trail school' });
  await expect(fact.getByText('Claim verified')).toBeVisible();
  await expect(fact.getByText(/No\.\s\d+/)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save as a file (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^boordosh-audit-\d{4}-\d\d-\d\d\.csv$/);
});

test('nobody else is led to it', async ({ browser }) => {
  const coordinator = await aCoordinatorOf(await aCluster('Osh'));
  const page = await onScreen(browser, coordinator, { language: 'en', screen: 'laptop' });
  await page.goto('/audit');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Who did what')).toHaveCount(0);
});
