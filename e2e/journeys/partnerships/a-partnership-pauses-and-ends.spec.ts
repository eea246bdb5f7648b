import { onScreen } from '../../people/on-screen.js';
import { aCluster, aPartnershipInTalks, aVerifiedSchool, PASSWORD } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';
import { looksRight } from './looks-right.js';

test('a partnership pauses, goes on and ends', async ({ browser }) => {
  const clusterId = await aCluster('Talas');
  const first = await aVerifiedSchool('Манас', clusterId);
  const second = await aVerifiedSchool('Каныкей', clusterId);
  const id = await aPartnershipInTalks(first, second);
  const signature = { version: 1, password: PASSWORD };
  for (const { director } of [first, second])
    await director.does('POST', `/partnerships/${id}/code/signatures`, signature);
  const ours = await onScreen(browser, first.director, { language: 'en' });

  await ours.goto(`/partnerships/${id}`);
  await ours.getByRole('button', { name: 'Pause' }).click();
  await ours.getByLabel('Reason').fill('Exams until June');
  await looksRight(ours, 'pausing');
  await ours.getByRole('dialog').getByRole('button', { name: 'Pause' }).click();
  await ours.getByRole('button', { name: 'Resume' }).click();
  await expect(ours.getByRole('button', { name: 'Pause' })).toBeVisible();

  await ours.getByRole('button', { name: 'End the partnership' }).click();
  await ours.getByRole('alertdialog').getByRole('button', { name: 'End the partnership' }).click();
  await expect(ours.getByRole('alertdialog').getByRole('alert')).toBeVisible();
  await ours.getByLabel('Reason').fill('We have reached what we wanted');
  await looksRight(ours, 'ending');
  await ours.getByRole('alertdialog').getByRole('button', { name: 'End the partnership' }).click();
  await expect(ours.getByRole('heading', { name: 'This partnership is closed' })).toBeVisible();
  await expect(ours.getByText('We have reached what we wanted')).toBeVisible();
});
