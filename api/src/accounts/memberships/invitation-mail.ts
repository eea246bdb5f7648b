import { Inject, Injectable } from '@nestjs/common';
import { mailText } from '@boordosh/shared/catalogue/mails';
import type { Language } from '@boordosh/shared/vocabulary';
import { AppError, ENVIRONMENT, type Environment, Outbox, type Transaction } from '../../platform/index.js';
import { JoiningLinks } from './joining-links.js';

/** Sends a joining link by mail, in the language of whoever invites. */
@Injectable()
export class InvitationMail {
  constructor(
    private readonly links: JoiningLinks,
    private readonly outbox: Outbox,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** @throws AppError `no-mail-server` where nothing could be delivered */
  async send(
    tx: Transaction,
    linkId: string,
    to: { name: string; address: string },
    language: Language,
  ): Promise<void> {
    if (this.environment.smtpUrl === undefined) throw new AppError('unprocessable', 'no-mail-server');
    const { token } = await this.links.shown(tx, linkId);
    const link = new URL(`/join/${token ?? ''}`, this.environment.publicUrl).href;
    await this.outbox.add(tx, {
      kind: 'member-invitation',
      to,
      ...mailText('member-invitation', language, { name: to.name, link }),
    });
  }
}
