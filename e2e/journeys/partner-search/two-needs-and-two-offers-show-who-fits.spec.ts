import { aFinalisedAssessment } from '../../people/answering.js';
import { onScreen, SCREENS, speaks } from '../../people/on-screen.js';
import { aCluster, aVerifiedSchool } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

const TITLES = { ky: 'Ылайыктуу мектептер', ru: 'Подходящие школы', en: 'Matches' } as const;

test('two needs and two offers show the school that fits', async ({ browser }) => {
  const cluster = await aCluster('Quick start');
  const theirs = await aVerifiedSchool('Тоо булагы', cluster);
  await aFinalisedAssessment(theirs, {
    16: { level: 'strong', evidence: 'Ар бир сабакта', offer: 'Эки сааттык семинар' },
    20: { level: 'need-help', evidence: 'Ийрим жок', learn: 'Ийримдерди кантип ачуу' },
  });
  const ours = await aVerifiedSchool('Ак-Булак', cluster);
  const page = await onScreen(browser, ours.director, { language: 'ky' });

  await page.goto('/matches');
  await expectNoSeriousAxe(page);
  await page.getByRole('main').getByRole('link', { name: 'Тез баштоо' }).click();
  await page.getByLabel('МКТны сабакта колдонуу').check();
  await expect(page.getByRole('button', { name: 'Кийинки' })).toBeDisabled();
  await page.getByLabel('Баалоонун жаңы усулдары').check();
  await expectNoSeriousAxe(page);
  await page.getByRole('button', { name: 'Кийинки' }).click();
  await expect(page.getByLabel('МКТны сабакта колдонуу')).toBeDisabled();
  await page.getByLabel('Сабактан кийинки ийримдер').check();
  await page.getByLabel('Жаш мугалимдерди колдоо').check();
  await page.getByRole('button', { name: 'Ылайыктуу мектептерди көрүү' }).click();

  const match = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Тоо булагы' }) });
  await expect(match.getByRole('list', { name: 'Алардан үйрөнө алабыз' })).toContainText('Эки сааттык семинар');
  await expect(match.getByRole('list', { name: 'Аларга бере алабыз' })).toContainText('Сабактан кийинки ийримдер');
  await expect(match).not.toContainText('Ийримдерди кантип ачуу');
  await expect(match.getByRole('link', { name: 'Чакыруу катын даярдоо' })).toBeVisible();

  for (const language of ['ky', 'ru', 'en'] as const) {
    await speaks(ours.director, language);
    await page.goto('/matches');
    await expect(page.getByRole('heading', { level: 1, name: TITLES[language] })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Тоо булагы' })).toBeVisible();
    await expectNoSeriousAxe(page);
  }
  await page.setViewportSize(SCREENS.laptop);
  await expectNoSeriousAxe(page);

  await match.getByRole('link', { name: 'Prepare an invitation letter' }).click();
  await page.waitForURL(/partnerships\/new/);
  const start = page.getByRole('list', { name: 'We can learn from them' });
  await expect(start).toContainText('Эки сааттык семинар');
  await expectNoSeriousAxe(page);
});
