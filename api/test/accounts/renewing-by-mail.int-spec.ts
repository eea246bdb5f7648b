import { describe, expect, it } from '@jest/globals';
import type { PasswordResetDto } from '../../src/accounts/dto/password-reset.dto.js';
import { sql } from '../../src/platform/index.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { anonymous, aPerson } from '../builders/people.js';
import { application, database, useApplication } from '../support/application.js';
import { useMailServer } from '../support/mail-server.js';

const { received, url } = useMailServer();
useApplication(async () => ({ SMTP_URL: await url() }));

const PASSWORD = 'тогуз кой жайытта жатат';

async function mailedToken(identifier: string): Promise<string> {
  await anonymous().post('/password-resets', { identifier });
  await application().get(Mailer).sendWaiting();
  const found = received.find(({ recipients }) => recipients.includes(identifier));
  return /new-password\/([\w-]+)/.exec(found?.mail.text ?? '')?.[1] ?? '';
}

describe('a lost password with mail', () => {
  it('is renewed with the link, once, and every session ends', async () => {
    const person = await aPerson();
    const identifier = `person-${person.userId}@example.kg`;
    const token = await mailedToken(identifier);
    const device = anonymous();
    expect((await device.put('/password-resets/current/password', { password: PASSWORD, token })).status).toBe(204);
    expect((await person.get('/me')).status).toBe(401);
    expect((await anonymous().post('/sessions', { identifier, password: PASSWORD })).status).toBe(201);
    const again = device.put('/password-resets/current/password', { password: PASSWORD, token });
    expect((await device.refused(again)).code).toBe('reset-over');
  });

  it('answers an unknown address alike, and writes to nobody', async () => {
    const person = await aPerson();
    const [one, other] = [anonymous(), anonymous()];
    const known = await one.post<PasswordResetDto>('/password-resets', {
      identifier: `person-${person.userId}@example.kg`,
    });
    const unknown = await other.post<PasswordResetDto>('/password-resets', { identifier: 'nobody@example.kg' });
    const { expiresAt: _, ...first } = known.body;
    const { expiresAt: __, ...second } = unknown.body;
    expect(second).toEqual(first);
    expect(unknown.status).toBe(known.status);
    expect(unknown.headers['set-cookie']).toEqual(known.headers['set-cookie']);
    expect(await database().rows(sql`select from mails where recipient_address = 'nobody@example.kg'`)).toEqual([]);
  });

  it('begins on the device for whoever signs in with a number', async () => {
    const device = anonymous();
    const begun = await device.ok(device.post<PasswordResetDto>('/password-resets', { identifier: '0555 000 111' }));
    expect(begun).toMatchObject({ way: 'person', state: 'waiting' });
  });
});
