import { onScreen, SCREENS } from '../../people/on-screen.js';
import { aCluster, aVerifiedSchool } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

test('the figures of the study are shown with the words that belong to them', async ({ browser }) => {
  const school = await aVerifiedSchool('Көрсөткүч', await aCluster('Indicators'));
  const page = await onScreen(browser, school.director, { language: 'en', screen: 'laptop' });

  await page.goto('/indicators');
  await expect(page.getByRole('heading', { name: 'The eight teacher indices' })).toBeVisible();
  // Drawn on 1–5 with its own value beside it, and the caption that says so.
  const practices = page.getByRole('row', { name: /Advanced/ });
  await expect(practices).toContainText('3.55');
  await expect(practices).toContainText('1.91 (0–3)');
  await expect(
    page.getByText('It is drawn on 1–5 (1 + 4 × value / 3) only to be seen beside the others.'),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Parents' }).click();
  const sentence = 'Parents answered by their own wish; the figures mostly show active families, not all parents.';
  await expect(page.getByText(sentence).first()).toBeVisible();
  const pictures = page.getByRole('img', { name: /How the answers fall/ });
  const bars = page.getByRole('list', { name: /How the answers fall/ });
  await expect(pictures.first()).toBeVisible();
  expect(await page.getByText(sentence).count()).toBeGreaterThanOrEqual(
    (await pictures.count()) + (await bars.count()),
  );

  await page.goto('/indicators/student-item-teachers-ict');
  await expect(page.getByText('in the report: 4.19')).toBeVisible();
  await expect(page.getByText(/its own shares give 4.02/)).toBeVisible();
});

for (const language of ['ky', 'ru', 'en'] as const) {
  test(`every screen of the indicators is accessible in ${language}`, async ({ browser }) => {
    test.slow();
    const school = await aVerifiedSchool(`Өлчөө ${language}`, await aCluster(`Indicator screens ${language}`));
    const page = await onScreen(browser, school.director, { language });
    const groups = ['teacher', 'student', 'parent', 'director'].map((instrument) => `/indicators/${instrument}`);
    for (const address of [...groups, '/indicators/parent-item-readiness']) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.waitForLoadState('networkidle');
      await expectNoSeriousAxe(page);
    }
    await page.setViewportSize(SCREENS.laptop);
    await page.goto('/indicators/teacher');
    await page.waitForLoadState('networkidle');
    await expectNoSeriousAxe(page);
  });
}
