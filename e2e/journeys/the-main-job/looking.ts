import type { Page } from '@playwright/test';
import { expectNoSeriousAxe } from '../../support/axe.js';

/** Every screen of a journey, once for each person: what they have before them can be used by everybody. */
export function atEveryScreen(): (page: Page) => Promise<void> {
  const seen = new Set<string>();
  return async (page) => {
    const screen = await screenOf(page);
    if (seen.has(screen)) return;
    seen.add(screen);
    await expectNoSeriousAxe(page);
  };
}

/** The same page with another heading, or with a dialog before it, is another screen. */
async function screenOf(page: Page): Promise<string> {
  const path = new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/g, ':id');
  const headings = await page.locator('h1, h2, [role="dialog"]').allTextContents();
  return [path, ...headings].join('\n');
}
