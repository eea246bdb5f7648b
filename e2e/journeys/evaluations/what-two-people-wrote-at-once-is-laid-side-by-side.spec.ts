import { onScreen } from '../../people/on-screen.js';
import { aHeldEvent } from '../../people/what-was-held.js';
import { aCluster, aPartnershipInTalks, aVerifiedSchool } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

test('what two people wrote at once is laid side by side', async ({ browser }) => {
  const clusterId = await aCluster('Two writers');
  const a = await aVerifiedSchool('Кош-Калем', clusterId);
  const b = await aVerifiedSchool('Тең-Дос', clusterId);
  const event = await aHeldEvent(a, b, await aPartnershipInTalks(a, b), 'Two writers');
  const page = await onScreen(browser, a.director, { language: 'en', screen: 'phone' });
  const path = `/events/${event}/evaluations/${a.id}`;

  await page.goto(path);
  await page.getByRole('textbox', { name: 'What happened' }).fill('We met online.');
  await a.director.does('PUT', path, { lang: 'en', happened: 'We met at school.' }, { version: 0 });
  await page.getByRole('button', { name: 'Next', exact: true }).click();

  await expect(page.getByRole('alert')).toContainText('Someone else has changed this too');
  await expect(page.getByText('We met at school.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.getByText('Sent', { exact: true })).toBeVisible();
  const kept = await a.director.does<{ happened: string }>('GET', path);
  expect(kept.happened).toBe('We met online.');
});
