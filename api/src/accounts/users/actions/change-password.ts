import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, Forbidden, sql } from '../../../platform/index.js';
import { mayChangeUser } from '../../accounts.policy.js';
import type { ChangePasswordDto } from '../../dto/me.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { Passwords } from '../../passwords.js';
import { PasswordAgain } from '../../sessions/password-again.js';
import { Sessions } from '../../sessions/sessions.js';

/** Ends every other session: whoever knew the old password is out. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly passwordAgain: PasswordAgain,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, { password, newPassword }: ChangePasswordDto): Promise<void> {
    if (!mayChangeUser(actor, actor.userId)) throw new Forbidden();
    await this.passwordAgain.check(actor, password);
    const passwordHash = await this.passwords.hash(newPassword);
    await this.database.transaction(actor, {
      work: async (tx) => {
        await tx.rows(sql`
          update users set password_hash = ${passwordHash}, version = version + 1 where id = ${actor.userId}`);
        await this.sessions.endAll(tx, actor.userId, actor.sessionId);
        await this.audit.record(tx, { action: 'user.password-changed', subject: actor.userId });
        return actor.userId;
      },
      read: () => Promise.resolve(undefined),
    });
  }
}
