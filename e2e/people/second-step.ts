import { expect } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { type BrowserPerson, PASSWORD } from './browser-person.js';

/** The person's authenticator app. */
export class AuthenticatorApp {
  private readonly totp: TOTP;

  constructor(typedSecret: string) {
    this.totp = new TOTP({ secret: Secret.fromBase32(typedSecret.replaceAll(' ', '')) });
  }

  code(): string {
    return this.totp.generate();
  }

  /** The one after: taken a step early, so that nobody waits until the present one, already used, has run out. */
  nextCode(): string {
    return this.totp.generate({ timestamp: Date.now() + 30_000 });
  }
}

/** From the page of the second step to the codes on paper. */
export async function setsUpSecondStep(
  person: BrowserPerson,
  password = PASSWORD,
): Promise<{ app: AuthenticatorApp; codes: string[] }> {
  await person.presses('my-account.security.setUp');
  await person.writes('my-account.security.current', password);
  await person.presses('my-account.security.goOn');
  await expect(person.page.getByAltText(person.t('my-account.security.picture'))).toBeVisible();
  const app = new AuthenticatorApp(await person.page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText());
  await person.writes('my-account.security.code', app.code());
  await person.presses('my-account.security.confirm');
  await person.sees('my-account.security.codesWhy');
  const codes = await person.page.getByText(/^\w{4}(-\w{4}){3}$/).allInnerTexts();
  await person.presses('my-account.security.kept');
  return { app, codes };
}
