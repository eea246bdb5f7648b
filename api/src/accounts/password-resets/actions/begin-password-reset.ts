import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { AppError, Database, sql, ValidationFailed } from '../../../platform/index.js';
import { ResetUnknown } from '../../accounts.errors.js';
import type { PasswordResetDto } from '../../dto/password-reset.dto.js';
import { parseIdentifier } from '../../identifier.js';
import { type Owner, PasswordResetMail } from '../password-reset-mail.js';
import { PasswordResets } from '../password-resets.js';

export interface BegunReset {
  reset: PasswordResetDto;
  /** For the cookie of the device that asked; a link in a mail needs none. */
  token: string | undefined;
}

@Injectable()
export class BeginPasswordReset {
  constructor(
    private readonly database: Database,
    private readonly resets: PasswordResets,
    private readonly mail: PasswordResetMail,
    private readonly audit: AuditTrail,
  ) {}

  /** Answers the same, after the same work, whether anybody has the address or not. */
  async execute(typed: string): Promise<BegunReset> {
    const identifier = parseIdentifier(typed);
    if (!identifier) throw new ValidationFailed([{ path: 'identifier', code: 'malformed-email-or-phone' }]);
    const { email, phone } = identifier;
    const identifierHash = createHash('sha256')
      .update(email ?? phone)
      .digest();
    const way = email !== null && this.mail.works ? 'mail' : 'person';
    return this.database.transaction(
      { key: identifierHash.toString('base64url'), userId: null },
      {
        work: async (tx) => {
          if (await this.resets.areTooMany(tx, identifierHash)) {
            throw new AppError('too-many', 'too-many-resets');
          }
          const owner = await tx.one<Owner>(sql`
            select id, name, email, language from users
            where closed_at is null and (email = ${email} or phone = ${phone})`);
          const id = await this.resets.begin(tx, { identifierHash, userId: owner?.id ?? null, way });
          if (owner && way === 'mail') await this.mail.send(tx, id, owner);
          await this.audit.record(tx, {
            action: 'password-reset.begun',
            subject: id,
            data: { userId: owner?.id ?? null, way },
          });
          return id;
        },
        read: async (from, id) => {
          const reset = await this.resets.shown(from, id);
          if (!reset) throw new ResetUnknown();
          return { reset, token: way === 'mail' ? undefined : this.resets.tokenOf(id) };
        },
      },
    );
  }
}
