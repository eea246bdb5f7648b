import { RUNNING_ADDRESSES, TURNED_ROUND } from '../../people/hostile-words.js';
import { onScreen } from '../../people/on-screen.js';
import { expect, test } from '../../support/test.js';
import { expectOnlyWords, watchForDialogs } from './harmless.js';
import { WALKS } from './walks.js';
import { whatWasWritten } from './written.js';

test.describe('what people write stays words', () => {
  for (const { who, person, pages } of WALKS) {
    test(`to ${who}`, async ({ browser }) => {
      test.setTimeout(180_000);
      const at = await whatWasWritten();
      const page = await onScreen(browser, await person(at), { screen: 'laptop' });
      const dialogs = watchForDialogs(page);
      let shown = 0;
      for (const address of pages(at)) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expectOnlyWords(page);
        shown += await page.getByText('<img data-hostile').count();
      }
      expect(shown, 'times the words stood there as they were written').toBeGreaterThan(0);
      expect(dialogs).toEqual([]);
      await page.context().close();
    });
  }

  test('and neither letters turned round nor addresses that run are taken in', async () => {
    const { ours, partnershipId } = await whatWasWritten();
    const event = { partnershipId, schoolId: ours.id, kind: 'seminar', format: 'online', audiences: ['staff'] };
    const resource = { schoolId: ours.id, kind: 'lesson-plan', title: 'A', language: 'ky', scope: 'own-school' };
    const refused = [
      ours.director.send('POST', '/events', { ...event, title: TURNED_ROUND }),
      ours.director.send('POST', '/resources', { ...resource, title: TURNED_ROUND }),
      ...RUNNING_ADDRESSES.map((meetingLink) => ours.director.send('POST', '/events', { ...event, meetingLink })),
      ...RUNNING_ADDRESSES.map((link) => ours.director.send('POST', '/resources', { ...resource, link })),
    ];
    expect((await Promise.all(refused)).map(({ status }) => status)).toEqual(refused.map(() => 400));
  });
});
