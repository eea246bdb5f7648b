import { Inject, Injectable } from '@nestjs/common';
import { mailText } from '@boordosh/shared/catalogue/mails';
import type { Language } from '@boordosh/shared/vocabulary';
import { ENVIRONMENT, type Environment, Outbox, type Transaction } from '../../platform/index.js';
import { PasswordResets } from './password-resets.js';

export interface Owner {
  id: string;
  name: string;
  email: string | null;
  language: Language;
}

@Injectable()
export class PasswordResetMail {
  constructor(
    private readonly resets: PasswordResets,
    private readonly outbox: Outbox,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  get works(): boolean {
    return this.environment.smtpUrl !== undefined;
  }

  async send(tx: Transaction, resetId: string, { name, email, language }: Owner): Promise<void> {
    if (email === null) return;
    const link = new URL(`/new-password/${this.resets.tokenOf(resetId)}`, this.environment.publicUrl).href;
    await this.outbox.add(tx, {
      kind: 'password-reset',
      to: { name, address: email },
      ...mailText('password-reset', language, { name, link }),
    });
  }
}
