import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ParsedMail, simpleParser } from 'mailparser';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { JoiningLinkDto, MemberPageDto } from '../../src/accounts/dto/member.dto.js';
import { sql } from '../../src/platform/index.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { aSchool } from '../builders/schools.js';
import { application, database, useApplication } from '../support/application.js';

const received: { mail: ParsedMail; recipients: string[] }[] = [];
let refusing = false;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) => {
    done(refusing ? Object.assign(new Error('try later'), { responseCode: 451 }) : null);
  },
  onData: (stream, session, done) => {
    void simpleParser(stream).then((mail) => {
      received.push({ mail, recipients: session.envelope.rcptTo.map((recipient) => recipient.address) });
      done();
    });
  },
});
const listening = once(server.listen(0, '127.0.0.1'), 'listening');

beforeAll(() => listening);
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.close(resolve);
    }),
);

useApplication(async () => {
  await listening;
  return {
    SMTP_URL: `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`,
    MAIL_FROM: 'Boordosh <post@example.kg>',
  };
});

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
