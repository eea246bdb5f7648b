import { expect } from '@playwright/test';
import { type BrowserPerson, PASSWORD } from '../../people/browser-person.js';

/** From the match to a letter that has gone; answers the path of the partnership. */
export async function invites(director: BrowserPerson, school: string): Promise<string> {
  await director.opens('/matches');
  const match = director.page.locator('li', { hasText: school }).first();
  await match.getByRole('link', { name: director.t('partner-search.prepareLetter') }).click();
  await director.writes('partnerships.letter.needs', 'Компьютерди ар бир сабакта колдонууну үйрөнөбүз');
  await director.writes('partnerships.letter.offers', 'Жаш мугалимге насаатчылык кылуу тажрыйбасын беребиз');
  await director.presses('partnerships.new.toLetter');
  await director.seesHeading(director.t('partnerships.letter.title'));
  await director.presses('partnerships.letter.send');
  await director.sees('partnerships.sent.title');
  return new URL(director.page.url()).pathname.split('/').slice(0, 3).join('/');
}

/** The invited director hears of it on the way in, reads the letter and says yes. */
export async function accepts(director: BrowserPerson, partnership: string): Promise<void> {
  await director.opens('/partnerships');
  await director.sees('partnerships.card.waitsForUs');
  await director.opens(partnership);
  await director.seesHeading(director.t('partnerships.invitation.title'));
  await director.presses('partnerships.invitation.yes');
  await director.sees('partnerships.waiting.sign');
}

export async function signsTheCode(director: BrowserPerson, partnership: string): Promise<void> {
  await director.opens(`${partnership}/code`);
  await director.page.getByLabel(director.t('partnerships.code.password'), { exact: true }).fill(PASSWORD);
  await director.presses('common.sign');
  await expect(director.page.getByLabel(director.t('partnerships.code.password'), { exact: true })).toHaveCount(0);
}

export async function seesTheCodeInForce(director: BrowserPerson, partnership: string): Promise<void> {
  await director.opens(partnership);
  await director.sees('partnerships.code.allSigned');
}
