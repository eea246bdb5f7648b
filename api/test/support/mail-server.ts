import { afterAll, beforeAll } from '@jest/globals';
import { type ParsedMail, simpleParser } from 'mailparser';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  mail: ParsedMail;
  recipients: string[];
}

/** A mail server of this file's own. While `refuses` says so it asks the sender to come again. */
export function useMailServer(refuses: () => boolean = () => false): {
  received: ReceivedMail[];
  url: () => Promise<string>;
} {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      done(refuses() ? Object.assign(new Error('try later'), { responseCode: 451 }) : null);
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
  const url = async (): Promise<string> => {
    await listening;
    return `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`;
  };
  return { received, url };
}
