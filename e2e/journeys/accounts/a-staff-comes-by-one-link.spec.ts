import { onScreen } from '../../people/on-screen.js';
import { aCluster, aVerifiedSchool, someone } from '../../people/who-is-who.js';
import { expectNoSeriousAxe } from '../../support/axe.js';
import { expect, test } from '../../support/test.js';

test('a teacher opens the link of the chat and waits; the director ticks them once', async ({ browser }) => {
  const school = await aVerifiedSchool('Ала-Арча', await aCluster('Staff link'));
  const director = await onScreen(browser, school.director, { language: 'ky' });
  await director.goto(`/schools/${school.id}/staff`);
  await director.getByRole('button', { name: 'Шилтеме ачуу' }).click();
  const link = await director.getByLabel('Чатка салынуучу шилтеме').inputValue();
  await expectNoSeriousAxe(director);

  const teacher = await onScreen(browser, await someone('Чолпон Асанова'), { language: 'ru' });
  await teacher.goto(link);
  await teacher.getByLabel('Ваш номер телефона').fill('0555 12 34 56');
  await expectNoSeriousAxe(teacher);
  await teacher.getByRole('button', { name: 'Попросить присоединиться' }).click();
  await expect(teacher.getByText('Вы присоединитесь, когда школа отметит вас в списке.')).toBeVisible();

  await director.reload();
  await director.getByRole('checkbox', { name: 'Чолпон Асанова' }).check();
  await expectNoSeriousAxe(director);
  await director.getByRole('button', { name: 'Белгиленгендерди кошуу' }).click();
  await expect(director.getByRole('link', { name: 'Чолпон Асанова' })).toBeVisible();

  await teacher.getByRole('button', { name: 'Проверить снова' }).click();
  await expect(teacher.getByText('Вы присоединились к школе.')).toBeVisible();
  await expectNoSeriousAxe(teacher);

  await director.getByRole('button', { name: 'Шилтемени жабуу' }).click();
  const late = await onScreen(browser, await someone('Кеч калган'), { language: 'en' });
  await late.goto(link);
  await expect(late.getByText('This link was shut, or its time is up.')).toBeVisible();
  await expectNoSeriousAxe(late);
});
