import type { Page } from '@playwright/test';
import { expect } from '../../support/test.js';

const LEADS_SOMEWHERE = ['http:', 'https:', 'mailto:', 'tel:'];

/** Whatever a text says, it has become no element, no attribute and no address that runs. */
export async function expectOnlyWords(page: Page): Promise<void> {
  const found = await page.evaluate((schemes) => {
    const elements = [...document.querySelectorAll('*')];
    const runs = elements.filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on')));
    const leads = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ protocol }) => protocol);
    return {
      injected: document.querySelectorAll('[data-hostile]').length,
      runs: runs.map(({ outerHTML }) => outerHTML.slice(0, 200)),
      astray: leads.filter((scheme) => !schemes.includes(scheme)),
      filledIn: /alert\(4\)(?!\}\})/.test(document.body.innerText),
    };
  }, LEADS_SOMEWHERE);
  expect(found, page.url()).toEqual({ injected: 0, runs: [], astray: [], filledIn: false });
}

/** Nothing opens a window of the browser's own, on any page that this one turns to. */
export function watchForDialogs(page: Page): string[] {
  const opened: string[] = [];
  page.on('dialog', (dialog) => {
    opened.push(dialog.message());
    void dialog.dismiss();
  });
  return opened;
}
