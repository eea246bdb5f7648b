import { expect, type Page } from '@playwright/test';
import { expectNoSeriousAxe } from '../../support/axe.js';

/** Nothing on its way, nothing out of the page, nothing that somebody could not use. */
export async function looksRight(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  const shots = process.env['SCREENSHOTS'];
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  await expectNoSeriousAxe(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name} runs out of the page`).toBe(0);
}
