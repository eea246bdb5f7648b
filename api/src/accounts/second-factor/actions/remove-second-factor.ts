import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, Forbidden, sql } from '../../../platform/index.js';
import { mayChangeUser } from '../../accounts.policy.js';
import type { SecondFactorAgainDto } from '../../dto/second-factor.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { PasswordAgain } from '../../sessions/password-again.js';
import { Sessions } from '../../sessions/sessions.js';
import { SecondFactorMissing, WrongSecondFactor } from '../second-factor.errors.js';
import { SecondFactors } from '../second-factors.js';

/** Takes both steps to undo, and ends every other session; rights that need it are withheld at once. */
@Injectable()
export class RemoveSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly passwordAgain: PasswordAgain,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, { password, code }: SecondFactorAgainDto): Promise<void> {
    if (!mayChangeUser(actor, actor.userId)) throw new Forbidden();
    await this.passwordAgain.check(actor, password);
    await this.factors.counted(actor.userId, () =>
      this.database.transaction(actor, {
        work: async (tx) => {
          if (!(await this.factors.isSetUp(tx, actor.userId))) throw new SecondFactorMissing();
          if (!(await this.factors.passes(tx, actor.userId, code))) throw new WrongSecondFactor();
          await tx.rows(sql`delete from recovery_codes where user_id = ${actor.userId}`);
          await tx.rows(sql`delete from second_factors where user_id = ${actor.userId}`);
          await this.sessions.endAll(tx, actor.userId, actor.sessionId);
          await this.audit.record(tx, { action: 'second-factor.removed', subject: actor.userId });
          return actor.userId;
        },
        read: () => Promise.resolve(undefined),
      }),
    );
  }
}
