import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Clock, Database, Forbidden, sql, type Transaction } from '../../../platform/index.js';
import { mayChangeUser } from '../../accounts.policy.js';
import type { ConfirmSecondFactorDto, RecoveryCodesDto } from '../../dto/second-factor.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { Sessions } from '../../sessions/sessions.js';
import { SecondFactorMissing, SecondFactorThere, WrongSecondFactor } from '../second-factor.errors.js';
import { SecondFactors } from '../second-factors.js';

/** The app and we agree: from now on signing in takes both steps. Other sessions, begun without it, end. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, { code }: ConfirmSecondFactorDto): Promise<RecoveryCodesDto> {
    if (!mayChangeUser(actor, actor.userId)) throw new Forbidden();
    let codes: string[] = [];
    return this.factors.counted(actor.userId, () =>
      this.database.transaction(actor, {
        work: async (tx) => {
          await this.confirm(tx, actor.userId, code);
          codes = await this.factors.replaceRecoveryCodes(tx, actor.userId);
          await this.sessions.endAll(tx, actor.userId, actor.sessionId);
          await this.audit.record(tx, { action: 'second-factor.set-up', subject: actor.userId });
          return actor.userId;
        },
        read: () => Promise.resolve({ codes }),
      }),
    );
  }

  private async confirm(tx: Transaction, userId: string, code: string): Promise<void> {
    const factor = await tx.one<{ confirmed_at: Date | null }>(sql`
      select confirmed_at from second_factors where user_id = ${userId} for update`);
    if (!factor) throw new SecondFactorMissing();
    if (factor.confirmed_at) throw new SecondFactorThere();
    if (!(await this.factors.passes(tx, userId, code))) throw new WrongSecondFactor();
    await tx.rows(sql`update second_factors set confirmed_at = ${this.clock.now()} where user_id = ${userId}`);
  }
}
