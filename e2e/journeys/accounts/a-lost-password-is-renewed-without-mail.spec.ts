import { randomUUID } from 'node:crypto';
import { onScreen, SCREENS } from '../../people/on-screen.js';
import { aCluster, aMemberOf, aVerifiedSchool, PASSWORD } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

test('a teacher renews a lost password on their own phone, once the director has recognised them', async ({
  browser,
}) => {
  const school = await aVerifiedSchool('Орто-Токой', await aCluster('Lost password'));
  const member = await aMemberOf(school, 'teacher');
  const signedIn = await onScreen(browser, member, { language: 'ky' });
  await signedIn.goto('/');

  const phone = await (await browser.newContext({ viewport: SCREENS.phone })).newPage();
  await phone.addInitScript(() => {
    localStorage.setItem('boordosh:language', 'ky');
  });
  await phone.goto('/sign-in');
  await phone.getByRole('link', { name: 'Сырсөзүм эсимде жок' }).click();
  // The page before has a field of the same name.
  await expect(phone.getByRole('heading', { level: 1, name: 'Сырсөздү жаңыртуу' })).toBeVisible();
  await phone.getByLabel('Телефон номери же электрондук дарек').fill(member.credentials.identifier);
  await expectNoSeriousAxe(phone);
  await phone.getByRole('button', { name: 'Улантуу' }).click();
  const number = await phone.getByText(/^\d{3} \d{3}$/).textContent();
  await expectNoSeriousAxe(phone);

  const director = await onScreen(browser, school.director, { language: 'ru' });
  await director.goto(`/schools/${school.id}/staff`);
  await director.getByRole('link', { name: 'Коллега забыл пароль' }).click();
  await director.getByLabel('Названный номер').fill(number ?? '');
  await director.getByRole('button', { name: 'Посмотреть, чей он' }).click();
  await expect(director.getByRole('heading', { name: 'teacher' })).toBeVisible();
  await director.getByLabel('Ваш собственный пароль', { exact: true }).fill(PASSWORD);
  await expectNoSeriousAxe(director);
  await director.getByRole('button', { name: 'Узнаю, подтверждаю' }).click();
  await expect(director.getByText('Подтверждено')).toBeVisible();

  const renewed = `жаңы ${randomUUID()}`;
  await phone.getByLabel('Жаңы сырсөз', { exact: true }).fill(renewed);
  await expectNoSeriousAxe(phone);
  await phone.getByRole('button', { name: 'Сырсөздү сактоо' }).click();
  await expect(phone).toHaveURL(/sign-in/);
  await phone.getByLabel('Телефон номери же электрондук дарек').fill(member.credentials.identifier);
  await phone.getByLabel('Сырсөз', { exact: true }).fill(renewed);
  await phone.getByRole('button', { name: 'Кирүү', exact: true }).click();
  await expect(phone).not.toHaveURL(/sign-in/);

  await signedIn.reload();
  await expect(signedIn).toHaveURL(/sign-in/);
});

for (const language of ['ky', 'ru', 'en'] as const) {
  test(`the pages of a lost password can be used by everybody, in ${language} on a phone`, async ({ browser }) => {
    const page = await (await browser.newContext({ viewport: SCREENS.phone })).newPage();
    await page.addInitScript((spoken) => {
      localStorage.setItem('boordosh:language', spoken);
    }, language);
    for (const path of ['/forgotten-password', '/new-password', '/new-password/a-token', '/staff/never-made']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoSeriousAxe(page);
    }
  });

  test(`the pages of a member can be used by everybody, in ${language} on a phone`, async ({ browser }) => {
    const school = await aVerifiedSchool('Үч-Коргон', await aCluster('Members'));
    const colleague = await aMemberOf(school, 'teacher');
    const { memberships } = await colleague.does<{ memberships: { personId: string }[] }>('GET', '/sessions/current');
    const page = await onScreen(browser, school.director, { language });
    for (const path of [`/schools/${school.id}/staff/${memberships[0]?.personId ?? ''}`, '/recognise']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoSeriousAxe(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
    await page.goto(`/schools/${school.id}/staff`);
    await expect(page.getByRole('listitem').first()).toBeVisible();
  });
}
