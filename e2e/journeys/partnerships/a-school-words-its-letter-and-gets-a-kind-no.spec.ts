import { onScreen } from '../../people/on-screen.js';
import { aCluster, aVerifiedSchool, ticksNeedsAndOffers } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';
import { looksRight } from './looks-right.js';

test('a school words its letter and gets a kind no', async ({ browser }) => {
  const clusterId = await aCluster('Naryn');
  const first = await aVerifiedSchool('Ак-Шоола', clusterId);
  const second = await aVerifiedSchool('Мээрим', clusterId);
  await ticksNeedsAndOffers(first, [1, 2], [10, 11]);
  const draft = { schoolId: first.id, partnerSchoolId: second.id };
  const { id } = await first.director.does<{ id: string }>('POST', '/partnerships', draft);
  const ours = await onScreen(browser, first.director, { language: 'en' });
  const theirs = await onScreen(browser, second.director, { language: 'ky' });

  await ours.goto(`/partnerships/${id}`);
  await looksRight(ours, 'draft');
  await ours.getByRole('link', { name: 'Invitation letter' }).click();
  await ours.getByRole('button', { name: 'Edit the letter' }).click();
  await ours.getByLabel('Relations with the community').uncheck();
  await looksRight(ours, 'letter-edit');
  await first.director.does('PUT', `/partnerships/${id}/letter`, { language: 'en', needs: [1] }, { version: 1 });
  await ours.getByLabel('Subject').fill('Shall we meet?');
  await ours.getByRole('button', { name: 'Save' }).click();
  await expect(ours.getByText('Someone else has changed this too')).toBeVisible();
  await looksRight(ours, 'letter-conflict');
  await ours.getByRole('button', { name: 'Keep mine' }).click();
  await expect(ours.getByRole('article').getByText('Shall we meet?')).toBeVisible();
  await ours.emulateMedia({ media: 'print' });
  await expect(ours.getByRole('button', { name: 'Send the letter' })).toBeHidden();
  await expect(ours.getByRole('article')).toBeVisible();
  await ours.emulateMedia({ media: 'screen' });
  await ours.getByRole('button', { name: 'Send the letter' }).click();
  await expect(ours.getByText('We are waiting for the other school.')).toBeVisible();

  await theirs.goto(`/partnerships/${id}`);
  await theirs.getByRole('button', { name: 'Азыр эмес' }).click();
  await theirs.getByLabel('Себеби').fill('Быйыл мектепте оңдоо жүрүп жатат');
  await looksRight(theirs, 'refusing');
  await theirs.getByRole('button', { name: 'Жоопту жөнөтүү' }).click();
  await expect(theirs.getByRole('heading', { name: 'Бул өнөктөштүк жабылган' })).toBeVisible();

  await ours.reload();
  await expect(ours.getByText('Быйыл мектепте оңдоо жүрүп жатат')).toBeVisible();
  await looksRight(ours, 'declined');
});
