import type { Browser, Page } from '@playwright/test';
import { onScreen, SCREENS } from '../../people/on-screen.js';
import { aCluster, aPartnershipInTalks, aVerifiedSchool } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

const VIEWS = [
  { language: 'ky', screen: 'phone' },
  { language: 'ru', screen: 'phone' },
  { language: 'en', screen: 'phone' },
  { language: 'ky', screen: 'laptop' },
] as const;

for (const view of VIEWS) {
  test(`everybody can use the screens of an event, ${view.language}, ${String(SCREENS[view.screen].width)} px wide`, async ({
    browser,
  }) => {
    const { page, screens } = await aDirectorWithAnExchange(browser, view);
    for (const screen of screens) {
      await page.goto(screen);
      await expect(page.locator('html')).toHaveAttribute('lang', view.language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoSeriousAxe(page);
    }
  });
}

/** An exchange of pupils asks for most: people, cover, journeys and consents. */
async function aDirectorWithAnExchange(
  browser: Browser,
  view: (typeof VIEWS)[number],
): Promise<{ page: Page; screens: string[] }> {
  const clusterId = await aCluster('Screens of events');
  const [ours, theirs] = [await aVerifiedSchool('Ак-Булак', clusterId), await aVerifiedSchool('Нур', clusterId)];
  const partnershipId = await aPartnershipInTalks(ours, theirs);
  const { id } = await ours.director.does<{ id: string }>('POST', '/events', {
    partnershipId,
    schoolId: ours.id,
    kind: 'pupil-exchange',
    format: 'blended',
    audiences: ['pupils', 'staff'],
    startsOn: `${String(new Date().getUTCFullYear() + 1)}-10-15`,
    purpose: 'Балдар бири-биринен үйрөнөт',
    lang: 'ky',
  });
  const event = `/events/${id}`;
  return {
    page: await onScreen(browser, ours.director, view),
    screens: [
      '/calendar',
      '/events/new',
      '/events/already-held',
      event,
      `${event}/plan?step=details`,
      `${event}/participants`,
      `${event}/cover`,
      `/partnerships/${partnershipId}/events`,
    ],
  };
}
