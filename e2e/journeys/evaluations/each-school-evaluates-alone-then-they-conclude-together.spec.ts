import type { Page } from '@playwright/test';
import { onScreen } from '../../people/on-screen.js';
import { aHeldEvent } from '../../people/what-was-held.js';
import { aCluster, aPartnershipInTalks, aVerifiedSchool } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

test('each school evaluates alone, then they conclude together', async ({ browser }) => {
  test.slow();
  const clusterId = await aCluster('Evaluations');
  const a = await aVerifiedSchool('Ак-Булак', clusterId);
  const b = await aVerifiedSchool('Нур', clusterId);
  const event = await aHeldEvent(a, b, await aPartnershipInTalks(a, b), 'Online seminar');
  const ours = await onScreen(browser, a.director, { language: 'ky', screen: 'phone' });
  const theirs = await onScreen(browser, b.director, { language: 'en', screen: 'laptop' });

  await ours.goto(`/events/${event}/evaluations`);
  await ours.getByRole('link', { name: 'Баалоону баштоо' }).click();
  await writesInKyrgyz(ours);
  await expect(ours.getByText('Баалоо жөнөтүлдү', { exact: true })).toBeVisible();

  await theirs.goto(`/events/${event}/evaluations`);
  await expect(theirs.getByText('18 мугалим катышты.')).toBeHidden();
  await theirs.getByRole('link', { name: 'Start the evaluation' }).click();
  await writesInEnglish(theirs);
  await expect(theirs.getByText('18 мугалим катышты.')).toBeVisible();

  await theirs.getByRole('button', { name: 'Write the conclusion' }).click();
  await theirs.getByLabel('What we conclude').fill('We try the sheets for two weeks.');
  await theirs.getByRole('button', { name: 'Propose' }).click();
  await expect(theirs.getByText('Waiting for the agreement of: Ак-Булак')).toBeVisible();

  await ours.goto(`/events/${event}/evaluations`);
  await expect(ours.getByText('14 teachers took part.')).toBeVisible();
  await ours.getByRole('button', { name: 'Макулбуз' }).click();
  await expect(ours.getByText('Бардык мектеп макул болду')).toBeVisible();

  await theirs.goto('/indicators/teacher-index-professional-development');
  await expect(theirs.getByRole('link', { name: 'Online seminar' })).toBeVisible();
  await expect(theirs.getByText('This does not show that one caused the other.')).toBeVisible();
});

async function writesInKyrgyz(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Эмне болду' }).fill('18 мугалим катышты.');
  await goesOn(page, 'Кийинки', 3);
  await page.getByRole('radio', { name: 'Көп жагынан жеттик' }).check();
  await goesOn(page, 'Кийинки', 1);
  await page.getByLabel('Көрсөткүчтү издөө').fill('кесиптик осуу');
  await page.getByRole('checkbox', { name: 'Кесиптик өсүү' }).first().check();
  await goesOn(page, 'Кийинки', 1);
  await page.getByRole('button', { name: 'Баалоону жөнөтүү' }).click();
}

async function writesInEnglish(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'What happened' }).fill('14 teachers took part.');
  await goesOn(page, 'Next', 3);
  await page.getByRole('radio', { name: 'Goal fully met' }).check();
  await goesOn(page, 'Next', 1);
  await page.getByRole('checkbox', { name: 'Professional development' }).first().check();
  await goesOn(page, 'Next', 1);
  await page.getByRole('button', { name: 'Send the evaluation' }).click();
}

/** Each step is sent before the next one opens. */
async function goesOn(page: Page, label: string, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    const before = page.url();
    await page.getByRole('button', { name: label, exact: true }).click();
    await expect(page).not.toHaveURL(before);
  }
}
