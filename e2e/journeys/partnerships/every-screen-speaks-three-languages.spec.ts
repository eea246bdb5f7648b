import { onScreen, SCREENS } from '../../people/on-screen.js';
import { aCluster, aPartnershipInTalks, aVerifiedSchool } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';
import { looksRight } from './looks-right.js';

for (const language of ['ky', 'ru', 'en'] as const) {
  test(`every screen of a partnership can be used by everybody in ${language}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const clusterId = await aCluster(`Partners ${language}`);
    const first = await aVerifiedSchool(`Достук ${language}`, clusterId);
    const second = await aVerifiedSchool(`Ынтымак ${language}`, clusterId);
    const id = await aPartnershipInTalks(first, second);
    const vision = { gains: 'Робототехника\nКитепкана', gives: 'Жайлоодо лагерь' };
    await first.director.does('PUT', `/partnerships/${id}/vision/${first.id}`, vision, { version: 0 });
    const page = await onScreen(browser, first.director, { language });

    for (const address of ['', '/new', `/new?school=${second.id}`, `/${id}`, `/${id}/code`, `/${id}/letter`]) {
      await page.goto(`/partnerships${address}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await looksRight(page, `${language}${address.replaceAll(/[^a-z]/g, '-')}`);
    }
    await page.setViewportSize(SCREENS.laptop);
    await looksRight(page, `${language}-wide`);
  });
}
