import { onScreen } from '../../people/on-screen.js';
import { aCluster, aCoordinatorOf } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

const TITLES = { ky: 'Тармактар жана кластерлер', ru: 'Сети и кластеры', en: 'Networks and clusters' } as const;
type Language = keyof typeof TITLES;

for (const language of Object.keys(TITLES) as Language[]) {
  test(`the pages of clusters can be used by everybody, in ${language} on a phone`, async ({ browser }) => {
    const clusterId = await aCluster('Languages');
    const page = await onScreen(browser, await aCoordinatorOf(clusterId), { language });
    await page.goto('/clusters');
    await expect(page.getByRole('heading', { level: 1, name: TITLES[language] })).toBeVisible();
    await expectNoSeriousAxe(page);
    for (const path of [`/clusters/${clusterId}`, '/claims']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoSeriousAxe(page);
    }
  });
}
