import { onScreen } from '../../people/on-screen.js';
import { aCluster, aMemberOf, aVerifiedSchool, PASSWORD, someone } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

test('a teacher is invited by link, joins and is handed the lead; the former lead goes on as a teacher', async ({
  browser,
}) => {
  const school = await aVerifiedSchool('Жаш-Тилек', await aCluster('Handing over'));
  const lead = await onScreen(browser, await aMemberOf(school, 'partnership-lead'), { language: 'ky' });
  await lead.goto(`/schools/${school.id}/staff`);
  await lead.getByRole('button', { name: 'Шилтеме менен чакыруу' }).click();
  await lead.getByLabel('Аты-жөнү').fill('Гүлзат');
  await lead.getByRole('button', { name: 'Шилтеме түзүү' }).click();
  const link = await lead.getByLabel('Чакыруу шилтемеси').inputValue();
  await lead.getByRole('button', { name: 'QR‑код' }).click();
  await expect(lead.getByRole('img', { name: 'QR‑код' })).toBeVisible();
  const whatsApp = await lead.getByRole('link', { name: 'WhatsApp' }).getAttribute('href');
  expect(decodeURIComponent(whatsApp ?? '')).toContain(link);

  const teacher = await onScreen(browser, await someone('Гүлзат'), { language: 'ru' });
  await teacher.goto(link);
  await teacher.getByRole('main').getByRole('button').click();
  await teacher.waitForURL((url) => url.pathname === '/');

  await lead.goto(`/schools/${school.id}/staff`);
  await lead.getByRole('link', { name: 'Гүлзат' }).click();
  await lead.getByRole('radio', { name: 'Өнөктөштүк үчүн жооптуу' }).first().check();
  await lead.getByLabel('Сырсөзүңүз', { exact: true }).fill(PASSWORD);
  await expectNoSeriousAxe(lead);
  await lead.getByRole('button', { name: 'Милдетти берүү' }).click();
  await expect(lead).toHaveURL(/staff$/);
  await expect(lead.getByRole('button', { name: 'Шилтеме менен чакыруу' })).toHaveCount(0);

  await teacher.goto(`/schools/${school.id}/staff`);
  await expect(teacher.getByRole('button', { name: 'Пригласить по ссылке' })).toBeVisible();
  await expectNoSeriousAxe(teacher);
});

test('a teacher is let go: what is in their hands is shown, and their page loses the school at once', async ({
  browser,
}) => {
  const school = await aVerifiedSchool('Кең-Сай', await aCluster('Letting go'));
  const leaver = await aMemberOf(school, 'teacher');
  const teacher = await onScreen(browser, leaver, { language: 'en' });
  await teacher.goto(`/schools/${school.id}/staff`);
  await expect(teacher.getByRole('main').getByText('Director of Кең-Сай')).toBeVisible();

  const director = await onScreen(browser, school.director, { language: 'en' });
  await director.goto(`/schools/${school.id}/staff`);
  await director.getByRole('link', { name: 'teacher' }).click();
  await director.getByRole('button', { name: 'Show what is in their hands' }).click();
  await expect(director.getByText('Nothing is in their hands.')).toBeVisible();
  await director.getByLabel('Your password', { exact: true }).last().fill(PASSWORD);
  await expectNoSeriousAxe(director);
  await director.getByRole('button', { name: 'Remove from the school' }).click();
  await expect(director).toHaveURL(/staff$/);

  await teacher.reload();
  await expect(teacher.getByRole('main').getByText('Director of Кең-Сай')).toHaveCount(0);
  expect((await leaver.send('GET', `/schools/${school.id}/members`)).status).toBe(404);
});
