import { describe, expect, it } from '@jest/globals';
import type { JoiningLinkDto, MemberPageDto } from '../../src/accounts/dto/member.dto.js';
import { sql } from '../../src/platform/index.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { aSchool } from '../builders/schools.js';
import { application, database, useApplication } from '../support/application.js';
import { useMailServer } from '../support/mail-server.js';

let refusing = false;
const { received, url } = useMailServer(() => refusing);

useApplication(async () => ({ SMTP_URL: await url(), MAIL_FROM: 'Boordosh <post@example.kg>' }));

describe('a joining link by mail', () => {
  it('reaches the person invited and nobody else', async () => {
    const { id, director } = await aSchool();
    expect((await director.ok(director.get<MemberPageDto>(`/schools/${id}/members`))).can).toContain('invite-by-mail');
    const body = { name: 'Бермет Үсөнова', role: 'teacher', email: 'bermet@example.kg' };
    const link = await director.ok(director.post<JoiningLinkDto>(`/schools/${id}/member-invitations`, body));
    await application().get(Mailer).sendWaiting();
    const sent = received.filter(({ recipients }) => recipients.includes('bermet@example.kg'));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.recipients).toEqual(['bermet@example.kg']);
    expect(sent[0]?.mail.text).toContain(`/join/${link.token ?? ''}`);
    expect(sent[0]?.mail.text).toContain('Бермет Үсөнова');
  });

  it.each(['b@example.kg\r\nBcc: evil@example.kg', 'b@example.kg, evil@example.kg', 'Evil <evil@example.kg>'])(
    'is not sent to %j',
    async (email) => {
      const { id, director } = await aSchool();
      const problem = await director.refused(
        director.post(`/schools/${id}/member-invitations`, { name: 'A', role: 'teacher', email }),
      );
      expect(problem.status).toBe(400);
    },
  );

  it('fills nobody’s mailbox: three a day to one address, whoever sends them', async () => {
    const email = 'often@example.kg';
    const invite = async () => {
      const { id, director } = await aSchool();
      return director.post(`/schools/${id}/member-invitations`, { name: 'A', role: 'teacher', email });
    };
    for (let time = 0; time < 3; time += 1) expect((await invite()).status).toBe(201);
    const refused = await invite();
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('3600');
  });

  it('waits in the outbox while the mail server refuses, and arrives once', async () => {
    const { id, director } = await aSchool();
    refusing = true;
    await director.ok(
      director.post(`/schools/${id}/member-invitations`, { name: 'A', role: 'teacher', email: 'late@example.kg' }),
    );
    await application().get(Mailer).sendWaiting();
    refusing = false;
    expect(received.some(({ recipients }) => recipients.includes('late@example.kg'))).toBe(false);
    await database().rows(sql`update mails set next_attempt_at = now() where sent_at is null`);
    await application().get(Mailer).sendWaiting();
    await application().get(Mailer).sendWaiting();
    expect(received.filter(({ recipients }) => recipients.includes('late@example.kg'))).toHaveLength(1);
  });
});
