import { onScreen, SCREENS } from '../../people/on-screen.js';
import { aHeldEvent, hasEvaluated } from '../../people/what-was-held.js';
import { aCluster, aPartnershipInTalks, aVerifiedSchool } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

const STEPS = ['event', 'exchange', 'goal', 'indicators', 'next'];

for (const language of ['ky', 'ru', 'en'] as const) {
  test(`every screen of an evaluation is accessible in ${language}`, async ({ browser }) => {
    test.slow();
    const clusterId = await aCluster(`Evaluation screens ${language}`);
    const a = await aVerifiedSchool(`Ачык ${language}`, clusterId);
    const b = await aVerifiedSchool(`Жарык ${language}`, clusterId);
    const partnership = await aPartnershipInTalks(a, b);
    const [waiting, complete] = [
      await aHeldEvent(a, b, partnership, 'Waiting'),
      await aHeldEvent(a, b, partnership, 'Complete'),
    ];
    await hasEvaluated(a, complete, 'teacher-index-competence');
    await hasEvaluated(b, complete, 'teacher-index-competence');
    const page = await onScreen(browser, a.director, { language });
    const addresses = [
      `/events/${complete}/evaluations`,
      `/events/${waiting}/evaluations`,
      ...STEPS.map((step) => `/events/${waiting}/evaluations/${a.id}?step=${step}`),
    ];
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.waitForLoadState('networkidle');
      await expectNoSeriousAxe(page);
    }
    await page.setViewportSize(SCREENS.laptop);
    await page.goto(`/events/${complete}/evaluations`);
    await page.waitForLoadState('networkidle');
    await expectNoSeriousAxe(page);
  });
}
