import { onScreen } from '../../people/on-screen.js';
import { aCluster, aPartnershipInTalks, aProposedEvent, aVerifiedSchool } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

interface Plan {
  version: number;
  purpose: string | null;
}

test('a plan that two people write shows both versions, and what was typed survives a lost connection', async ({
  browser,
}) => {
  const clusterId = await aCluster('Plans of two');
  const [a, b] = [await aVerifiedSchool('Ак-Булак', clusterId), await aVerifiedSchool('Нур', clusterId)];
  const id = await aProposedEvent(a, await aPartnershipInTalks(a, b));
  const page = await onScreen(browser, a.director, { language: 'en' });
  await page.goto(`/events/${id}/plan?step=why`);
  await page.getByLabel('Purpose').fill('We watch how mentoring works');

  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.context().setOffline(false);

  const { version } = await b.director.does<Plan>('GET', `/events/${id}`);
  await b.director.does('PATCH', `/events/${id}`, { purpose: 'We compare our lesson plans' }, { version });
  await page.reload();
  await expect(page.getByLabel('Purpose')).toHaveValue('We watch how mentoring works');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('We compare our lesson plans')).toBeVisible();
  expect((await a.director.does<Plan>('GET', `/events/${id}`)).purpose).toBe('We compare our lesson plans');

  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect
    .poll(async () => (await a.director.does<Plan>('GET', `/events/${id}`)).purpose)
    .toBe('We watch how mentoring works');
});
