import type { Page } from '@playwright/test';
import { onScreen } from '../../people/on-screen.js';
import { aCluster, aVerifiedSchool, PASSWORD, ticksNeedsAndOffers } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';
import { looksRight } from './looks-right.js';

test('two schools find together by letter and agree the code', async ({ browser }) => {
  const clusterId = await aCluster('Chuy');
  const first = await aVerifiedSchool('Ак-Булак', clusterId);
  const second = await aVerifiedSchool('Нур', clusterId);
  await ticksNeedsAndOffers(first, [1, 2], [10, 11]);
  await ticksNeedsAndOffers(second, [10, 12], [1, 3]);
  const ours = await onScreen(browser, first.director, { language: 'ky' });
  const theirs = await onScreen(browser, second.director, { language: 'ru', screen: 'laptop' });

  await ours.goto(`/partnerships/new?school=${second.id}`);
  await ours.getByLabel('Эмнени үйрөнгүбүз келет').fill('Робототехника ийримин ачуу');
  await ours.getByLabel('Эмне бөлүшө алабыз').fill('Жайлоодо лагерь');
  await looksRight(ours, 'new');
  await ours.getByRole('button', { name: 'Чакыруу катын даярдоо' }).click();
  await expect(ours.getByText('Тема: «Боордош мектептер»')).toBeVisible();
  await looksRight(ours, 'letter');
  await ours.getByRole('button', { name: 'Катты жөнөтүү' }).click();
  await expect(ours.getByRole('heading', { name: 'Жооп күтүлүүдө' })).toBeVisible();
  await looksRight(ours, 'sent');

  await theirs.goto('/partnerships');
  await expect(theirs.getByText('Ждут нашего ответа')).toBeVisible();
  await looksRight(theirs, 'list');
  await theirs.getByRole('link', { name: 'Ак-Булак' }).click();
  await expect(theirs.getByText('Робототехника ийримин ачуу')).toBeVisible();
  await looksRight(theirs, 'received');
  await theirs.getByRole('button', { name: 'Да, давайте поговорим' }).click();
  await theirs.getByRole('link', { name: 'Подписать', exact: true }).click();
  await expect(theirs.getByRole('heading', { name: 'Правила' })).toBeVisible();
  await looksRight(theirs, 'code');
  await signs(theirs, 'Пароль', 'Подписать');
  await expect(theirs.getByText('Вы подписали кодекс', { exact: true })).toBeVisible();

  await ours.goto('/partnerships');
  await ours.getByRole('link', { name: 'Нур' }).click();
  await looksRight(ours, 'talks');
  await ours.getByRole('link', { name: 'Кол коюу', exact: true }).click();
  await signs(ours, 'Сырсөз', 'Кол коюу');
  await expect(ours.getByText('иштеп жатат')).toBeVisible();
  await looksRight(ours, 'signed');

  await theirs.goto('/partnerships');
  await theirs.getByRole('link', { name: 'Ак-Булак' }).click();
  await expect(theirs.getByText('Все школы подписали. Кодекс действует.')).toBeVisible();
  await looksRight(theirs, 'active');
});

async function signs(page: Page, password: string, sign: string): Promise<void> {
  await page.getByLabel(password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: sign, exact: true }).click();
}
