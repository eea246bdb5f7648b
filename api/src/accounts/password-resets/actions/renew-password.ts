import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, sql } from '../../../platform/index.js';
import { ResetNotApproved, ResetOver, ResetUnknown } from '../../accounts.errors.js';
import { Passwords } from '../../passwords.js';
import { Sessions } from '../../sessions/sessions.js';
import { type PasswordReset, PasswordResets } from '../password-resets.js';
import { mayRenewPassword } from '../password-resets.policy.js';

interface Proof {
  /** From the link in the mail. */
  mailToken: string | undefined;
  /** From the cookie of the device that began it. */
  deviceToken: string | undefined;
}

@Injectable()
export class RenewPassword {
  constructor(
    private readonly database: Database,
    private readonly resets: PasswordResets,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
  ) {}

  /** Sets the password once; every session of the account ends, and a second factor stays as it was. */
  async execute({ mailToken, deviceToken }: Proof, password: string): Promise<void> {
    const token = mailToken ?? deviceToken;
    const way = mailToken === undefined ? 'person' : 'mail';
    if (token === undefined) throw new ResetUnknown();
    usable(await this.resets.byToken(this.database, token, way));
    const passwordHash = await this.passwords.hash(password);
    await this.database.transaction(
      { key: way, userId: null },
      {
        work: async (tx) => {
          const { id, userId } = usable(await this.resets.byToken(tx, token, way, true));
          await tx.rows(sql`
            update users set password_hash = ${passwordHash}, version = version + 1 where id = ${userId}`);
          await this.resets.endAll(tx, userId);
          await this.sessions.endAll(tx, userId);
          await this.audit.record(tx, { action: 'password.renewed', subject: userId, data: { userId, resetId: id } });
          return id;
        },
        read: () => Promise.resolve(undefined),
      },
    );
  }
}

function usable(reset: PasswordReset | undefined): { id: string; userId: string } {
  if (!reset) throw new ResetUnknown();
  if (reset.over) throw new ResetOver();
  // A number for an address that nobody has is never approved, so it looks like one that still waits.
  if (!mayRenewPassword(reset) || reset.userId === null) throw new ResetNotApproved();
  return { id: reset.id, userId: reset.userId };
}
