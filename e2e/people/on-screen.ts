import type { Browser, Page } from '@playwright/test';
import type { ApiPerson } from './api-person.js';
import type { Language } from './texts.js';

export const SCREENS = {
  narrow: { width: 320, height: 640 },
  phone: { width: 360, height: 740 },
  laptop: { width: 1280, height: 800 },
} as const;

/** A person who has signed in on a device of their own, in the language of their account. */
export async function onScreen(
  browser: Browser,
  person: ApiPerson,
  options: { screen?: keyof typeof SCREENS; language?: Language } = {},
): Promise<Page> {
  if (options.language) await speaks(person, options.language);
  const context = await browser.newContext({ viewport: SCREENS[options.screen ?? 'phone'] });
  await context.addCookies(
    person.cookie.split('; ').map((cookie) => ({
      name: cookie.slice(0, cookie.indexOf('=')),
      value: cookie.slice(cookie.indexOf('=') + 1),
      domain: 'localhost',
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'Lax' as const,
    })),
  );
  return context.newPage();
}

/** From the next page that is loaded on. */
export async function speaks(person: ApiPerson, language: Language): Promise<void> {
  const { version } = await person.does<{ version: number }>('GET', '/me');
  await person.does('PATCH', '/me', { language }, { version });
}
