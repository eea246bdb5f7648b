import type { Page } from '@playwright/test';
import { onScreen, SCREENS, speaks } from '../../people/on-screen.js';
import {
  aCluster,
  aCoordinatorOf,
  aMemberOf,
  aPartnershipInTalks,
  aVerifiedSchool,
  someone,
} from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

test('home leads each person to the page where their next step is done', async ({ browser }) => {
  const newcomer = await onScreen(browser, await someone('Newcomer'), { language: 'ky' });
  await newcomer.goto('/');
  await expect(newcomer.getByRole('heading', { level: 2, name: 'Мектебиңизди табыңыз' })).toBeVisible();
  await newcomer.getByRole('link', { name: 'Мектепти издөө' }).click();
  await expect(newcomer).toHaveURL(/\/schools$/);

  const clusterId = await aCluster('Home');
  const fresh = await aVerifiedSchool('Жаңы', clusterId);
  const director = await onScreen(browser, fresh.director, { language: 'en', screen: 'laptop' });
  await director.goto('/');
  await director.getByRole('link', { name: 'Start', exact: true }).click();
  await expect(director).toHaveURL(/\/quick-start$/);

  const a = await aVerifiedSchool('Ак-Булак', clusterId);
  const b = await aVerifiedSchool('Нур', clusterId);
  await aPartnershipInTalks(a, b);
  const signer = await onScreen(browser, b.director, { language: 'ru' });
  await signer.goto('/');
  await expect(signer.getByRole('heading', { level: 2, name: 'Подпишите кодекс' })).toBeVisible();
  await expect(signer.getByText('Шаг 1 из 8: Видение')).toBeVisible();
  await signer.getByRole('link', { name: 'Открыть кодекс' }).click();
  await expect(signer).toHaveURL(/\/partnerships\/.+\/code$/);
});

test('home can be used by everybody, in three languages', async ({ browser }) => {
  test.slow();
  const clusterId = await aCluster('Home screens');
  const a = await aVerifiedSchool('Экран', clusterId);
  const b = await aVerifiedSchool('Көзөмөл', clusterId);
  await aPartnershipInTalks(a, b);
  const director = await onScreen(browser, a.director, { language: 'ky' });
  for (const language of ['ky', 'ru', 'en'] as const) {
    await speaks(a.director, language);
    await canBeUsed(director, language);
  }
  await director.setViewportSize(SCREENS.laptop);
  await expectNoSeriousAxe(director);
  for (const person of [await aMemberOf(a, 'teacher'), await aCoordinatorOf(clusterId)]) {
    await canBeUsed(await onScreen(browser, person, { language: 'ky' }), 'ky');
  }
});

async function canBeUsed(page: Page, language: string): Promise<void> {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await page.waitForLoadState('networkidle');
  await expectNoSeriousAxe(page);
}
