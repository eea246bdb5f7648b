import { Buffer } from 'node:buffer';
import { onScreen, SCREENS, speaks } from '../../people/on-screen.js';
import { aCluster, anActivePartnership, aVerifiedSchool } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('every screen of the library can be used by everybody, in three languages', async ({ browser }) => {
  test.slow();
  const cluster = await aCluster('Library screens');
  const [a, b] = [await aVerifiedSchool('Көрсөтмө', cluster), await aVerifiedSchool('Экран', cluster)];
  const partnershipId = await anActivePartnership(a, b);
  const { id } = await a.director.does<{ id: string }>('POST', '/resources', {
    schoolId: a.id,
    kind: 'pupil-work',
    title: 'Насаатчынын күндөлүгүнөн үзүндүлөр жана калыптандыруучу баалоонун үлгүлөрү',
    description: 'Ар бир барак 10 мүнөткө эсептелген.',
    subject: 'cross-subject',
    grades: { from: 5, to: 9, planYears: 11, schoolYear: '2026-2027' },
    language: 'ky',
    scope: 'partnership',
    partnershipId,
  });
  const form = new FormData();
  form.append('childShown', 'true');
  form.append('consentUntil', `${String(new Date().getUTCFullYear() + 1)}-05-25`);
  form.append('file', new Blob([PNG]), 'сүрөт.png');
  await a.director.does('POST', `/resources/${id}/files`, form);

  const page = await onScreen(browser, a.director);
  const screens = [
    '/library',
    '/library/new',
    `/library/${id}`,
    `/library/${id}/edit`,
    `/partnerships/${partnershipId}/resources`,
  ];
  for (const language of ['ky', 'ru', 'en'] as const) {
    await speaks(a.director, language);
    for (const screen of screens) {
      await page.goto(screen);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoSeriousAxe(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), screen).toBe(true);
    }
  }
  await page.setViewportSize(SCREENS.laptop);
  for (const screen of screens) {
    await page.goto(screen);
    await page.waitForLoadState('networkidle');
    await expectNoSeriousAxe(page);
  }
});
