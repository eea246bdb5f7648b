import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { SCREENS } from './on-screen.js';
import { type Language, textIn } from './texts.js';

export const PASSWORD = 'seven apple trees by the river';

interface Options {
  language: Language;
  screen?: keyof typeof SCREENS;
  /** Another server than the one all journeys share. */
  baseURL?: string;
  /** What is asked of every screen that the person has before them. */
  looksAt?: (page: Page) => Promise<void>;
}

/** One person at one screen, who finds everything by the words that stand there. */
export class BrowserPerson {
  private constructor(
    readonly name: string,
    public language: Language,
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly looksAt: (page: Page) => Promise<void>,
  ) {}

  static async at(
    browser: Browser,
    name: string,
    { language, screen = 'laptop', looksAt = nothingMore, baseURL }: Options,
  ): Promise<BrowserPerson> {
    const context = await browser.newContext({
      viewport: SCREENS[screen],
      acceptDownloads: true,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    await context.addInitScript((chosen) => {
      if (localStorage.getItem('boordosh:language') === null) localStorage.setItem('boordosh:language', chosen);
    }, language);
    return new BrowserPerson(name, language, context, await context.newPage(), looksAt);
  }

  t(key: string, values: Record<string, string | number> = {}): string {
    return textIn(this.language, key, values);
  }

  /** Whoever shares an account with others, as the one administrator does, reads what it speaks now. */
  async opens(path: string): Promise<void> {
    await this.page.goto(path);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    const spoken = await this.page.locator('html').getAttribute('lang');
    if (spoken === 'ky' || spoken === 'ru' || spoken === 'en') this.language = spoken;
  }

  async sees(key: string, values: Record<string, string | number> = {}): Promise<void> {
    await expect(this.page.getByText(this.t(key, values)).first()).toBeVisible();
    await this.looksAt(this.page);
  }

  async seesText(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
    await this.looksAt(this.page);
  }

  async seesHeading(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { name: text }).first()).toBeVisible();
    await this.looksAt(this.page);
  }

  button(key: string, values: Record<string, string | number> = {}): Locator {
    return this.page.getByRole('button', { name: this.t(key, values), exact: true });
  }

  link(key: string, values: Record<string, string | number> = {}): Locator {
    return this.page.getByRole('link', { name: this.t(key, values), exact: true });
  }

  async presses(key: string, values: Record<string, string | number> = {}): Promise<void> {
    await this.before(this.button(key, values).first());
    await this.button(key, values).first().click();
  }

  async follows(key: string, values: Record<string, string | number> = {}): Promise<void> {
    await this.before(this.link(key, values).first());
    await this.link(key, values).first().click();
  }

  /** Writes into the field with that label, whatever stands around it. */
  async writes(key: string, value: string): Promise<void> {
    await this.page.getByLabel(this.t(key)).and(this.page.locator('input, textarea')).first().fill(value);
  }

  async registers(identifier: string): Promise<void> {
    await this.writes('accounts.register.name', this.name);
    await this.writes('accounts.identifier', identifier);
    await this.page.getByLabel(this.t('accounts.password'), { exact: true }).fill(PASSWORD);
    await this.presses('accounts.register.action');
  }

  async signsIn(identifier: string, password: string): Promise<void> {
    await this.opens('/sign-in');
    await this.writes('accounts.identifier', identifier);
    await this.page.getByLabel(this.t('accounts.password'), { exact: true }).fill(password);
    await this.presses('accounts.signIn.action');
    await expect(this.page).not.toHaveURL(/sign-in/);
  }

  /** A screen is looked at as it stands when the person goes on: read, and with what they wrote into it. */
  private async before(way: Locator): Promise<void> {
    await expect(way).toBeVisible();
    await this.looksAt(this.page);
  }

  async leaves(): Promise<void> {
    await this.context.close();
  }
}

const nothingMore = (): Promise<void> => Promise.resolve();
