import { Inject, Injectable, Logger } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '../config/environment.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import type { Transaction } from '../database/transaction.js';
import { repeating, type Repeating } from '../jobs/repeating.js';
import { type MailTransport, mailTransport } from './mail-transport.js';

interface WaitingMail {
  id: string;
  recipient_name: string;
  recipient_address: string;
  subject: string;
  body: string;
  attempts: number;
}

const EVERY_MS = 2_000;
const BATCH = 10;
const GIVE_UP_AFTER = 12;
const LONGEST_PAUSE_MINUTES = 1_440;

/** Sends what waits in the outbox; two processes never take the same mail. */
@Injectable()
export class Mailer {
  private readonly log = new Logger(Mailer.name);
  private readonly transport: MailTransport;
  private readonly job: Repeating;

  constructor(
    private readonly database: Database,
    @Inject(ENVIRONMENT) environment: Environment,
  ) {
    this.transport = mailTransport(environment);
    this.job = repeating(EVERY_MS, () => this.sendWaiting());
  }

  onApplicationBootstrap(): void {
    this.job.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.job.stop();
  }

  /** Each mail in a transaction of its own: a slow mail server holds one row, never the queue. */
  async sendWaiting(): Promise<void> {
    for (let sent = 0; sent < BATCH; sent += 1) {
      if (!(await this.database.internal((tx) => this.sendNext(tx)))) return;
    }
  }

  private async sendNext(tx: Transaction): Promise<boolean> {
    const mail = await tx.one<WaitingMail>(sql`
      select id, recipient_name, recipient_address, subject, body, attempts from mails
      where sent_at is null and given_up_at is null and next_attempt_at <= now()
      order by next_attempt_at limit 1 for update skip locked`);
    if (mail) await this.sendOne(tx, mail);
    return mail !== undefined;
  }

  private async sendOne(tx: Transaction, mail: WaitingMail): Promise<void> {
    try {
      const to = { name: mail.recipient_name, address: mail.recipient_address };
      await this.transport.send({ id: mail.id, to, subject: mail.subject, body: mail.body });
      await tx.rows(sql`update mails set sent_at = now(), attempts = attempts + 1, body = '' where id = ${mail.id}`);
    } catch (error) {
      this.log.warn(`A mail could not be sent: ${mail.id}`);
      const pause = Math.min(2 ** mail.attempts, LONGEST_PAUSE_MINUTES);
      await tx.rows(sql`
        update mails set attempts = attempts + 1, last_error = ${String(error).slice(0, 300)},
          next_attempt_at = now() + make_interval(mins => ${pause}),
          given_up_at = case when attempts + 1 >= ${GIVE_UP_AFTER} then now() end
        where id = ${mail.id}`);
    }
  }
}
