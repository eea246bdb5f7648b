import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { onScreen } from '../../people/on-screen.js';
import { aCluster, aMemberOf, anActivePartnership, aVerifiedSchool } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

test('a teacher shares a lesson plan with the partner, who downloads it until it is taken back', async ({
  browser,
}) => {
  const cluster = await aCluster('Library');
  const [a, b] = [await aVerifiedSchool('Ак-Булак', cluster), await aVerifiedSchool('Нур', cluster)];
  await anActivePartnership(a, b);
  const ours = await onScreen(browser, await aMemberOf(a, 'teacher'), { language: 'ky' });
  const theirs = await onScreen(browser, b.director, { screen: 'laptop', language: 'ru' });

  await ours.goto('/library');
  await ours.getByRole('link', { name: 'Ресурс бөлүшүү' }).click();
  await ours.getByLabel('Файл тандоо').setInputFiles({
    name: 'Калыптандыруучу_баалоо.pdf',
    mimeType: 'application/pdf',
    buffer: PDF,
  });
  await expect(ours.getByLabel('Аталышы')).toHaveValue('Калыптандыруучу баалоо');
  await ours.getByLabel('Түрү').selectOption({ label: 'Сабактын планы' });
  await ours.getByRole('button', { name: 'Кийинки' }).click();
  await ours.getByLabel(/^Предмет/).selectOption({ label: 'Математика' });
  await ours.getByLabel(/^Класс/).selectOption({ label: '6‑класс' });
  await ours.getByRole('button', { name: 'Кийинки' }).click();
  await ours.getByRole('radio', { name: /^Өнөктөш менен/ }).check();
  await ours.getByLabel('Кайсы өнөктөш менен').selectOption({ label: 'Нур' });
  await ours.getByRole('button', { name: 'Бөлүшүү', exact: true }).click();
  await expect(ours.getByRole('heading', { level: 1, name: 'Калыптандыруучу баалоо' })).toBeVisible();
  await expect(ours.getByText('Калыптандыруучу_баалоо.pdf')).toBeVisible();

  await theirs.goto('/library');
  await theirs.getByLabel('Поиск в библиотеке').fill('калыптандыруучу 6');
  await theirs.getByRole('link', { name: 'Калыптандыруучу баалоо' }).click();
  const [download] = await Promise.all([
    theirs.waitForEvent('download'),
    theirs.getByRole('link', { name: /^Скачать · PDF/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Калыптандыруучу_баалоо.pdf');
  expect(await readFile(await download.path())).toEqual(PDF);
  await expect(theirs.getByText('спросите автора')).toBeVisible();
  await expect(theirs.getByRole('link', { name: 'Изменить' })).toHaveCount(0);

  await ours.getByRole('link', { name: 'Оңдоо' }).click();
  await ours.getByRole('radio', { name: /^Мектеп ичинде/ }).check();
  await ours.getByRole('button', { name: 'Сактоо' }).click();
  await expect(ours.getByText('Мектеп ичинде')).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByText('Не найдено')).toBeVisible();
});

test('what was written survives a closed page, and a refused file says why', async ({ browser }) => {
  const school = await aVerifiedSchool('Каралама', await aCluster('Library drafts'));
  const page = await onScreen(browser, school.director, { language: 'en' });
  await page.goto('/library/new');
  await page.getByLabel('Title').fill('Three sheets');
  await page.getByLabel('Kind').selectOption({ label: 'Teaching aid' });
  await page.reload();
  await expect(page.getByLabel('Title')).toHaveValue('Three sheets');
  await expect(page.getByText('Only on this device')).toBeVisible();

  await page.getByLabel('Choose a file').setInputFiles({
    name: 'sheet.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<script>alert(1)</script>'),
  });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio', { name: /^Own school/ }).check();
  await page.getByRole('button', { name: 'Share it' }).click();
  await expect(page.getByText('The name of the file does not match what is in it')).toBeVisible();
  await page.getByRole('button', { name: 'Take away' }).click();
  await page.getByRole('link', { name: 'To the resource' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Three sheets' })).toBeVisible();

  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('The resource is deleted', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Three sheets' })).toHaveCount(0);
});
