import { onScreen } from '../../people/on-screen.js';
import { aCluster, aPartnershipInTalks, aVerifiedSchool } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

test('an event that has already happened is recorded by one school and held by the other’s one tap', async ({
  browser,
}) => {
  const clusterId = await aCluster('Held events');
  const [a, b] = [await aVerifiedSchool('Ак-Булак', clusterId), await aVerifiedSchool('Нур', clusterId)];
  await aPartnershipInTalks(a, b);
  const ours = await onScreen(browser, a.director, { language: 'ky' });
  const theirs = await onScreen(browser, b.director, { language: 'en', screen: 'laptop' });

  await ours.goto('/calendar');
  await ours.getByRole('link', { name: 'Өтүп кеткен иш-чара' }).click();
  await ours.getByRole('radio', { name: 'Ачык сабак' }).check();
  await ours.getByRole('radio', { name: 'Онлайн' }).check();
  await ours.getByRole('spinbutton', { name: 'Күнү: күн', exact: true }).click();
  await ours.keyboard.type('15092026');
  await ours.getByRole('button', { name: 'Өнөктөшкө жөнөтүү' }).click();
  await expect(ours.getByRole('heading', { level: 1, name: 'Ачык сабак' })).toBeVisible();
  await expect(ours.getByText('Өнөктөш мектеп ырастаганда')).toBeVisible();

  await theirs.goto(new URL(ours.url()).pathname);
  await expect(theirs.getByText('this event has already happened')).toBeVisible();
  await theirs.getByRole('button', { name: 'Yes, it was held' }).click();
  await expect(theirs.getByText('Held', { exact: true }).first()).toBeVisible();
});
