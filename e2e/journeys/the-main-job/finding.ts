import { expect } from '@playwright/test';
import { questionTitle } from '../../people/catalogue-words.js';
import type { BrowserPerson } from '../../people/browser-person.js';

/** Two needs and two offers among the 24 titles: three minutes, then the schools that fit. */
export async function startsQuickly(
  director: BrowserPerson,
  { needs, offers }: { needs: number[]; offers: number[] },
): Promise<void> {
  await director.opens('/quick-start');
  await ticks(director, needs);
  await director.presses('common.next');
  await director.seesHeading(director.t('self-assessments.quickStart.offers.title'));
  await ticks(director, offers);
  await director.presses('self-assessments.quickStart.show');
  await expect(director.page).toHaveURL(/matches/);
}

async function ticks(director: BrowserPerson, numbers: number[]): Promise<void> {
  for (const number of numbers) {
    await director.page.getByRole('checkbox', { name: new RegExp(questionTitle(number, director.language)) }).check();
  }
}

/** The match explains itself in both directions. */
export async function findsTheMatch(
  director: BrowserPerson,
  school: string,
  { learn, give }: { learn: number; give: number },
): Promise<void> {
  await expect(async () => {
    await director.opens('/matches');
    const match = director.page.locator('li', { hasText: school }).first();
    await expect(match).toContainText(questionTitle(learn, director.language), { timeout: 2_000 });
    await expect(match).toContainText(questionTitle(give, director.language), { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
}
