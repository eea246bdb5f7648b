import { onScreen, SCREENS, speaks } from '../../people/on-screen.js';
import {
  aCluster,
  aCoordinatorOf,
  aPartnershipInTalks,
  aVerifiedSchool,
  theAdministrator,
} from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

test('a coordinator sees the schools by alphabet, who is with whom, and what nobody can give', async ({ browser }) => {
  const clusterId = await aCluster('Karakol');
  const b = await aVerifiedSchool('Нур', clusterId);
  const a = await aVerifiedSchool('Ак-Булак', clusterId);
  await aPartnershipInTalks(a, b);
  const coordinator = await aCoordinatorOf(clusterId);
  const page = await onScreen(browser, coordinator, { language: 'en', screen: 'laptop' });
  await page.goto('/monitoring');
  await expect(page.getByRole('rowheader').first()).toHaveText('Ак-Булак');
  await expect(page.getByRole('rowheader', { name: 'Ак-Булак – Нур' })).toBeVisible();
  await expect(page.getByText('nobody in the cluster can give it').first()).toBeVisible();

  await page.setViewportSize(SCREENS.phone);
  for (const language of ['ky', 'ru', 'en'] as const) {
    await speaks(coordinator, language);
    await page.goto('/monitoring');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.waitForLoadState('networkidle');
    await expectNoSeriousAxe(page);
  }
  await page.setViewportSize(SCREENS.laptop);
  await expectNoSeriousAxe(page);
});

test('an administrator sees counts, and none of the schools', async ({ browser }) => {
  const clusterId = await aCluster('Counted');
  await aVerifiedSchool('Көрүнбөс', clusterId);
  const page = await onScreen(browser, await theAdministrator(), { language: 'en', screen: 'laptop' });
  await page.goto(`/monitoring?cluster=${clusterId}`);
  await expect(page.getByText('An administrator sees counts only.')).toBeVisible();
  await expect(page.getByText('Көрүнбөс')).toHaveCount(0);
});
