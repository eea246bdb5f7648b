import type { Page } from '@playwright/test';
import { onScreen } from '../../people/on-screen.js';
import { aCluster, aVerifiedSchool } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Sent' })).toBeVisible();

test('a school answers, closes one mark and finalises', async ({ browser }) => {
  const { id, director } = await aVerifiedSchool('Answering school', await aCluster('Answering'));
  const page = await onScreen(browser, director, { language: 'en' });

  await page.goto('/self-assessments');
  await page.getByRole('button', { name: 'Answer the 24 questions' }).click();
  await page.getByRole('radio', { name: 'A strength of ours' }).check();
  await expect(page.getByRole('checkbox', { name: 'We can share this' })).toBeChecked();
  await page.getByLabel('Evidence or example').fill('The lake is at our door');
  await page.getByLabel('What we could offer').fill('A day at the lake');
  await saved(page);
  await page.getByRole('link', { name: 'Next question' }).click();
  await page.getByRole('radio', { name: 'We need help' }).check();
  await page.getByLabel('Evidence or example').fill('Parents seldom come');
  await page.getByRole('link', { name: 'Next question' }).click();
  await page.getByRole('link', { name: 'Close' }).click();
  await expect(page.getByText('Still to write: What we would like to learn')).toBeVisible();

  await page.getByRole('link', { name: 'Look through and finalise' }).click();
  await expect(page.getByRole('button', { name: 'Finalise' })).toBeDisabled();
  await page.getByRole('link', { name: /^2\. / }).click();
  await page.getByLabel('What we would like to learn').fill('How to win them over');
  await saved(page);
  await page.goBack();
  await page.getByRole('button', { name: 'Close Relations with the community' }).click();
  await expect(page.getByText('Who sees the mark: Our school only')).toBeVisible();
  await page.getByRole('button', { name: 'Finalise' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Matches' })).toBeVisible();

  const rounds = await director.does<{ items: { state: string; answered: number }[] }>(
    'GET',
    `/schools/${id}/self-assessments`,
  );
  expect(rounds.items).toEqual([expect.objectContaining({ state: 'finalised', answered: 2 })]);
});
