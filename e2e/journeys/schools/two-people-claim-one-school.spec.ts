import { onScreen } from '../../people/on-screen.js';
import { aCluster, aCoordinatorOf, someone, theAdministrator } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

test('two people claim one school; the coordinator sees both and verifies one, who invites a teacher', async ({
  browser,
}) => {
  const clusterId = await aCluster('Claims');
  const coordinator = await aCoordinatorOf(clusterId);
  const administrator = await theAdministrator();
  const name = { ky: 'Көмүр-Тоо орто мектеби', ru: 'Средняя школа Комур-Тоо' };
  const facts = { name, kind: 'secondary', region: 'naryn', phone: '+996352251234', clusterId };
  const school = await administrator.does<{ id: string }>('POST', '/schools', facts);

  // The first finds the school on a Russian keyboard, on a phone.
  const director = await onScreen(browser, await someone('Айбек Жумабеков'), { language: 'ky' });
  await director.goto('/');
  await director.getByRole('link', { name: 'Мектепти издөө' }).click();
  await director.getByLabel('Мектептин аты же айылы').fill('комур тоо');
  await director.getByRole('link', { name: name.ky }).click();
  await director.getByRole('link', { name: 'Мен директормун' }).click();
  await expectNoSeriousAxe(director);
  await director.getByRole('button', { name: 'Өтүнүч жөнөтүү' }).click();
  await expect(director.getByText('Өтүнүчүңүз каралып жатат')).toBeVisible();
  await expect(director.getByText('текшериле элек')).toBeVisible();

  const other = await someone('Салтанат Маматова');
  await other.does('POST', `/schools/${school.id}/claims`, { role: 'director', phone: '0700 11 22 33' });

  const desk = await onScreen(browser, coordinator, { language: 'en', screen: 'laptop' });
  await desk.goto('/claims');
  await expect(desk.getByText('There is more than one claim on this school')).toBeVisible();
  await expect(desk.getByText('+996 352 251 234')).toBeVisible();
  await expectNoSeriousAxe(desk);
  const claim = desk.getByRole('article').filter({ hasText: 'Айбек Жумабеков' });
  await claim.getByRole('button', { name: 'Verify this one' }).click();
  await expect(desk.getByText('No claims are waiting')).toBeVisible();

  // From now on the school is theirs: a teacher is invited and joins.
  await director.goto('/our-school');
  await expect(director.getByText('текшерилген')).toBeVisible();
  await director.getByRole('link', { name: 'Кызматкерлер' }).click();
  await director.getByRole('button', { name: 'Шилтеме менен чакыруу' }).click();
  await director.getByLabel('Аты-жөнү').fill('Бермет');
  await director.getByRole('button', { name: 'Шилтеме түзүү' }).click();
  const link = await director.getByLabel('Чакыруу шилтемеси').inputValue();
  await expectNoSeriousAxe(director);

  const teacher = await onScreen(browser, await someone('Бермет'), { language: 'ru' });
  await teacher.goto(link);
  await teacher.getByRole('main').getByRole('button').click();
  await teacher.waitForURL((url) => url.pathname === '/');
  await director.reload();
  await expect(director.getByText('Бермет')).toBeVisible();

  const refused = await onScreen(browser, other, { language: 'ru' });
  await refused.goto(`/schools/${school.id}`);
  await expect(refused.getByText('Ваша заявка отклонена')).toBeVisible();
});
