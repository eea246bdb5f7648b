import type { Page } from '@playwright/test';
import { writesAnswer } from '../../people/answering.js';
import { onScreen } from '../../people/on-screen.js';
import { aCluster, aVerifiedSchool } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

const answerOf = async (page: Page) => (await page.getByLabel('Evidence or example').inputValue()).trim();

test('an answer survives a lost connection, and nobody’s text is overwritten unseen', async ({ browser }) => {
  const { id, director } = await aVerifiedSchool('School on a poor line', await aCluster('Poor line'));
  const round = await director.does<{ id: string }>('POST', `/schools/${id}/self-assessments`);
  const page = await onScreen(browser, director, { language: 'en' });
  const question = `/self-assessments/${round.id}/questions/12`;

  await page.goto(question);
  await page.getByRole('radio', { name: /^Works well/ }).check();
  await expect(page.getByRole('status').filter({ hasText: 'Sent' })).toBeVisible();
  await page.context().setOffline(true);
  await page.getByLabel('Evidence or example').fill('Written on the bus');
  await expect(page.getByRole('status').filter({ hasText: 'No connection, saved on this device' })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('status').filter({ hasText: 'Sent' })).toBeVisible();

  await page.context().setOffline(true);
  await page.getByLabel('Evidence or example').fill('Written in the pass, and the battery died');
  await expect(page.getByRole('status').filter({ hasText: 'No connection' }).last()).toBeVisible();
  await writesAnswer(director, round.id, 12, { level: 'strong', evidence: 'The deputy wrote this meanwhile' });
  await page.context().setOffline(false);
  await page.goto(question);
  await expect(page.getByRole('group', { name: 'Someone else has changed this too' })).toContainText(
    'The deputy wrote',
  );
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Sent' })).toBeVisible();
  await page.reload();
  await expect.poll(() => answerOf(page)).toBe('Written in the pass, and the battery died');
});
