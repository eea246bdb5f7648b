import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transporter } from 'nodemailer';
import type { Environment } from '../config/environment.js';

/** Shorter than the database allows an idle transaction. */
const TIMEOUT_MS = 15_000;

export interface OutgoingMail {
  id: string;
  to: { name: string; address: string };
  subject: string;
  body: string;
}

export abstract class MailTransport {
  abstract send(mail: OutgoingMail): Promise<void>;
}

export function mailTransport(environment: Environment): MailTransport {
  return environment.smtpUrl === undefined
    ? new FolderTransport(join(environment.dataDir, 'mail'))
    : new SmtpTransport(environment.smtpUrl, environment.mailFrom);
}

class SmtpTransport extends MailTransport {
  private transporter: Promise<Transporter> | undefined;

  constructor(
    private readonly url: string,
    private readonly from: string,
  ) {
    super();
  }

  async send({ id, to, subject, body }: OutgoingMail): Promise<void> {
    this.transporter ??= connect(this.url);
    const transporter = await this.transporter;
    // Addresses go as objects: in a string, a line break would become further recipients.
    await transporter.sendMail({ from: this.from, to, subject, text: body, messageId: `<${id}@boordosh>` });
  }
}

/** The library is large, and loaded only where there is a mail server. */
async function connect(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
}

/** Without a mail server, mails are files that only this machine's operator can read. */
class FolderTransport extends MailTransport {
  constructor(private readonly folder: string) {
    super();
  }

  async send({ id, to, subject, body }: OutgoingMail): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const text = `To: ${to.name} <${to.address}>\nSubject: ${subject}\n\n${body}\n`;
    await writeFile(join(this.folder, `${id}.txt`), text, { mode: 0o600 });
  }
}
