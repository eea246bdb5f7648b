import { Inject, Injectable } from '@nestjs/common';
import { mailText } from '@boordosh/shared/catalogue/mails';
import type { Language } from '@boordosh/shared/vocabulary';
import { AppError, ENVIRONMENT, type Environment, Outbox, sql, type Transaction } from '../../platform/index.js';
import { JoiningLinks } from './joining-links.js';

const KIND = 'member-invitation';
const MOST_A_DAY = 3;

/** Sends a joining link by mail, in the language of whoever invites. */
@Injectable()
export class InvitationMail {
  constructor(
    private readonly links: JoiningLinks,
    private readonly outbox: Outbox,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** @throws AppError `no-mail-server` where nothing could be delivered, `too-many-requests` where it would be too much */
  async send(
    tx: Transaction,
    linkId: string,
    to: { name: string; address: string },
    language: Language,
  ): Promise<void> {
    if (this.environment.smtpUrl === undefined) throw new AppError('unprocessable', 'no-mail-server');
    await this.sparesMailbox(tx, to.address);
    const { token } = await this.links.shown(tx, linkId);
    const link = new URL(`/join/${token ?? ''}`, this.environment.publicUrl).href;
    await this.outbox.add(tx, {
      kind: KIND,
      to,
      ...mailText('member-invitation', language, { name: to.name, link }),
    });
  }

  /** Whoever sends them: a mailbox can be filled from many schools. One after the other, or all sent at once would pass. */
  private async sparesMailbox(tx: Transaction, address: string): Promise<void> {
    const mailbox = address.toLowerCase();
    await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`mails to ${mailbox}`}, 0))`);
    const sent = await tx.one<{ count: number }>(sql`
      select count(*)::int as count from mails
      where kind = ${KIND} and lower(recipient_address) = ${mailbox} and uuid_extract_timestamp(id) > now() - interval '1 day'`);
    if ((sent?.count ?? 0) >= MOST_A_DAY) throw new AppError('too-many', 'too-many-requests', { seconds: 3_600 });
  }
}
