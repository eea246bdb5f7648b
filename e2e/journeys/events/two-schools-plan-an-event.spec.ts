import type { Page } from '@playwright/test';
import { onScreen } from '../../people/on-screen.js';
import { aCluster, aPartnershipInTalks, aVerifiedSchool } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

const NEXT_YEAR = String(new Date().getUTCFullYear() + 1);

test('two schools plan an event, agree on it and announce it', async ({ browser }) => {
  const clusterId = await aCluster('Events');
  const a = await aVerifiedSchool('Ак-Булак', clusterId);
  const b = await aVerifiedSchool('Нур', clusterId);
  await aPartnershipInTalks(a, b);
  const ours = await onScreen(browser, a.director, { language: 'ky' });
  const theirs = await onScreen(browser, b.director, { language: 'ru', screen: 'laptop' });

  await ours.goto('/calendar');
  await expect(ours.getByText('Алдыда иш-чара жок')).toBeVisible();
  await ours.getByRole('link', { name: 'Иш-чара пландоо' }).click();
  await plansAnOpenDay(ours);

  await expect(ours.getByRole('heading', { level: 1, name: 'Ачык эшик күнү' })).toBeVisible();
  await expect(ours.getByText('Макулдук керек эмес')).toBeVisible();
  await theirs.goto('/calendar');
  await expect(theirs.getByText('Предстоящих мероприятий нет')).toBeVisible();
  await ours.getByRole('button', { name: 'Өнөктөшкө көрсөтүү' }).click();
  await expect(ours.getByText('Сунушталды', { exact: true })).toBeVisible();

  await theirs.reload();
  await expect(theirs.getByText('Ждёт нашего ответа')).toBeVisible();
  await theirs.getByRole('link', { name: 'День открытых дверей' }).click();
  await theirs.getByRole('button', { name: 'Согласовать' }).click();
  await expect(theirs.getByText('Согласовано', { exact: true })).toBeVisible();

  await ours.reload();
  await ours.getByRole('button', { name: 'Жарыялоо' }).click();
  await expect(ours.getByText('Жарыяланды', { exact: true }).first()).toBeVisible();
});

async function plansAnOpenDay(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Ачык эшик күнү' }).check();
  await page.getByRole('button', { name: 'Кийинки' }).click();
  await typeDay(page, 'Күнү: күн', `0412${NEXT_YEAR}`);
  await page.getByLabel('Башталышы').fill('09:00');
  await page.getByRole('button', { name: 'Кийинки' }).click();
  await page.getByRole('radio', { name: 'Ак-Булак' }).check();
  await page.getByRole('button', { name: 'Кийинки' }).click();
  await page.getByLabel('Максат').fill('Насаатчылык кандай жүрөрүн көрөбүз');
  await page.getByRole('button', { name: 'Каралама түзүү' }).click();
}

/** A day is typed part by part; the next part takes the focus by itself. */
async function typeDay(page: Page, firstPart: string, digits: string): Promise<void> {
  await page.getByRole('spinbutton', { name: firstPart, exact: true }).click();
  await page.keyboard.type(digits);
}
