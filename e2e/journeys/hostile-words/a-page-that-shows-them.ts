import type { Browser, Page } from '@playwright/test';
import type { ApiPerson } from '../../people/api-person.js';
import { onScreen } from '../../people/on-screen.js';
import { textIn } from '../../people/texts.js';
import { expect } from '../../support/test.js';
import type { HostileWords } from './hostile-words.js';

/** Looks at pages, and notes whatever ran or was built of what people wrote. */
export class Reader {
  private readonly dialogs: string[] = [];

  private constructor(
    private readonly words: HostileWords,
    readonly page: Page,
  ) {
    page.on('dialog', (dialog) => {
      this.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  }

  static async signedIn(browser: Browser, words: HostileWords, person: ApiPerson): Promise<Reader> {
    return new Reader(words, await onScreen(browser, person, { screen: 'laptop', language: 'en' }));
  }

  static async stranger(browser: Browser, words: HostileWords): Promise<Reader> {
    return new Reader(words, await browser.newContext().then((context) => context.newPage()));
  }

  /**
   * Every one of these fields stands there letter for letter, and nothing else has come of it.
   * @param behind key of the button that they stand behind
   */
  async reads(path: string, fields: readonly string[], behind?: string): Promise<void> {
    await this.page.goto(path);
    if (behind !== undefined) await this.page.getByRole('button', { name: textIn('en', behind) }).click();
    await expect
      .poll(() => this.missing(fields), { message: `what ${path} does not show as it was written` })
      .toEqual([]);
    expect(await this.page.evaluate(planted), `${path} has been planted with`).toEqual([]);
    expect(this.dialogs, `dialogs on ${path}`).toEqual([]);
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }

  private async missing(fields: readonly string[]): Promise<string[]> {
    const shown = await this.page.evaluate(letters);
    return fields.filter((field) => !shown.includes(this.words.of(field)));
  }
}

function letters(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  return [document.body.textContent, ...fields.map(({ value }) => value)].join('\n');
}

function planted(): string[] {
  const hostile = '[data-planted], [onerror], [onload], [src="x"], iframe, object, embed, a[href^="javascript:" i]';
  return [...document.querySelectorAll(hostile)].map((element) => element.outerHTML);
}
