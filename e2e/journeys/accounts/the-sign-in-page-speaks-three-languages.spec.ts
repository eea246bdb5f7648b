import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

const TITLES = { ky: 'Кирүү', ru: 'Вход', en: 'Sign in' };
const SCREENS = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

for (const viewport of SCREENS) {
  test(`the sign-in page speaks three languages, ${String(viewport.width)} px wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/sign-in');
    for (const [language, title] of Object.entries(TITLES)) {
      await page.getByRole('combobox').selectOption(language);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectNoSeriousAxe(page);
    }
  });
}
