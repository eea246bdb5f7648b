import type { Browser, Page } from '@playwright/test';
import { run } from '../support/run.js';
import type { ApiPerson } from './api-person.js';

const ADDRESS = `http://localhost:${String(run.port)}`;

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };

/** A page of the app that belongs to somebody who has signed in already. */
export async function openAs(
  browser: Browser,
  person: ApiPerson,
  options: { language: 'ky' | 'ru' | 'en'; screen?: typeof PHONE },
): Promise<Page> {
  await speaks(person, options.language);
  const context = await browser.newContext({ baseURL: ADDRESS, viewport: options.screen ?? DESK });
  const page = await context.newPage();
  await page.goto('/sign-in');
  // The page itself asks, so that its browser keeps the cookie as it would for anybody; the form has a journey of its own.
  await page.evaluate(async (credentials) => {
    await fetch('/api/v1/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'boordosh' },
      body: JSON.stringify(credentials),
    });
  }, person.credentials);
  return page;
}

/** Changes the language of the account, which the app then speaks. */
export async function speaks(person: ApiPerson, language: 'ky' | 'ru' | 'en'): Promise<void> {
  const { version } = await person.does<{ version: number }>('GET', '/me');
  await person.does('PATCH', '/me', { language }, { version });
}
