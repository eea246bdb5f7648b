import { expect, test } from '../../support/test.js';

test('from the address to the password it is one step of the keyboard, and a refusal names its fields', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await page.getByLabel('Телефон номери же электрондук дарек').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Сырсөз', { exact: true })).toBeFocused();

  await page.goto('/register');
  await page.locator('form').getByRole('button').last().click();
  const refusal = page.getByRole('alert');
  await expect(refusal.getByRole('link', { name: 'Аты-жөнүңүз: Бул жерди толтуруңуз.' })).toBeVisible();
  await expect(refusal).not.toContainText('көп адам колдонот');
});
