import { onScreen } from '../../people/on-screen.js';
import { aCluster, aCoordinatorOf, aMemberOf, aVerifiedSchool, someone } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

test('the page of claims says to a teacher whose it is, instead of that there are none', async ({ browser }) => {
  const school = await aVerifiedSchool('№ 5 орто мектеп', await aCluster('Talas'));
  const page = await onScreen(browser, await aMemberOf(school, 'teacher'), { language: 'en' });
  await page.goto('/claims');
  await expect(page.getByText('This page is for those who look at claims of directors')).toBeVisible();
  await expect(page.getByText('No claims are waiting')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Home' }).last().click();
  await expect(page).toHaveURL('/');
});

test('a number stays with its sign where a name breaks', async ({ browser }) => {
  const school = await aVerifiedSchool('№ 5 орто мектеп', await aCluster('Talas'));
  const page = await onScreen(browser, school.director, { language: 'ky' });
  await page.goto(`/schools/${school.id}/profile`);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText('орто мектеп');
  expect(await title.textContent()).toContain('№\u00a05 орто мектеп');
});

test('whoever looks after schools is not asked at each whether they direct it now; a newcomer is', async ({
  browser,
}) => {
  const clusterId = await aCluster('Batken');
  const { id } = await aVerifiedSchool('Бак-Дөбө', clusterId);
  const change = 'I am the new director';
  const newcomer = await onScreen(browser, await someone('Newcomer'), { language: 'en', screen: 'laptop' });
  await newcomer.goto(`/schools/${id}/profile`);
  await expect(newcomer.getByRole('link', { name: change })).toBeVisible();
  const coordinator = await onScreen(browser, await aCoordinatorOf(clusterId), { language: 'en', screen: 'laptop' });
  await coordinator.goto(`/schools/${id}/profile`);
  await expect(coordinator.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(coordinator.getByRole('heading', { name: 'Contacts' })).toBeVisible();
  await expect(coordinator.getByRole('link', { name: change })).toHaveCount(0);
});

test('a school that is to be put into a cluster is chosen first, and the button says so', async ({ browser }) => {
  const clusterId = await aCluster('Osh');
  const page = await onScreen(browser, await aCoordinatorOf(clusterId), { language: 'en' });
  await page.goto(`/clusters/${clusterId}`);
  const button = page.getByRole('button', { name: 'Put in' });
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription('Choose a school first.');
  await expect(page.getByText('Choose a school first.')).toBeVisible();
});
