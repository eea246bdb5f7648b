import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Clock, Database, Forbidden, sql } from '../../../platform/index.js';
import { ResetUnknown } from '../../accounts.errors.js';
import type { Actor } from '../../memberships/actor.js';
import { PasswordAgain } from '../../sessions/password-again.js';
import { mayAskForResets } from '../password-resets.policy.js';
import { PasswordResetsReader } from '../password-resets.reader.js';

@Injectable()
export class ApprovePasswordReset {
  constructor(
    private readonly database: Database,
    private readonly resets: PasswordResetsReader,
    private readonly password: PasswordAgain,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Says that the person whose device shows the number is who they say. The password stays theirs to choose. */
  async execute(actor: Actor, id: string, password: string): Promise<void> {
    if (!mayAskForResets(actor)) throw new Forbidden();
    await this.password.check(actor, password);
    await this.database.transaction(actor, {
      work: async (tx) => {
        const { userId, memberships } = await this.resets.awaited(tx, actor, id);
        const approved = await tx.rows(sql`
          update password_resets set approved_at = ${this.clock.now()}, approved_by = ${actor.userId}
          where id = ${id} and approved_at is null and used_at is null returning id`);
        if (approved.length === 0) throw new ResetUnknown();
        await this.audit.record(tx, {
          action: 'password-reset.approved',
          subject: id,
          schools: [...new Set(memberships.map(({ schoolId }) => schoolId))],
          data: { userId },
        });
        return id;
      },
      read: () => Promise.resolve(undefined),
    });
  }
}
