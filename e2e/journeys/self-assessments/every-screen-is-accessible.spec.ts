import { onScreen, SCREENS } from '../../people/on-screen.js';
import { writesAnswer } from '../../people/answering.js';
import { aCluster, aVerifiedSchool } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

for (const language of ['ky', 'ru', 'en'] as const) {
  test(`every screen of a self-assessment is accessible in ${language}`, async ({ browser }) => {
    const { id, director } = await aVerifiedSchool(`Accessible ${language}`, await aCluster(`Accessible ${language}`));
    const round = await director.does<{ id: string }>('POST', `/schools/${id}/self-assessments`);
    await writesAnswer(director, round.id, 1, { level: 'strong', canBeShared: true, evidence: 'Көл', offer: 'Жүрүш' });
    await writesAnswer(director, round.id, 2, { level: 'need-help' });
    const overview = `/self-assessments/${round.id}`;
    const page = await onScreen(browser, director, { language });

    for (const address of [`${overview}/questions/1`, overview, '/self-assessments', `${overview}/visibility`]) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoSeriousAxe(page);
    }
    await page.setViewportSize(SCREENS.laptop);
    await expectNoSeriousAxe(page);
  });
}
