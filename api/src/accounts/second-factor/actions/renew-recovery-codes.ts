import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, Forbidden } from '../../../platform/index.js';
import { mayChangeUser } from '../../accounts.policy.js';
import type { RecoveryCodesDto, SecondFactorAgainDto } from '../../dto/second-factor.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { PasswordAgain } from '../../sessions/password-again.js';
import { SecondFactorMissing, WrongSecondFactor } from '../second-factor.errors.js';
import { SecondFactors } from '../second-factors.js';

@Injectable()
export class RenewRecoveryCodes {
  constructor(
    private readonly database: Database,
    private readonly passwordAgain: PasswordAgain,
    private readonly factors: SecondFactors,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, { password, code }: SecondFactorAgainDto): Promise<RecoveryCodesDto> {
    if (!mayChangeUser(actor, actor.userId)) throw new Forbidden();
    await this.passwordAgain.check(actor, password);
    let codes: string[] = [];
    return this.factors.counted(actor.userId, () =>
      this.database.transaction(actor, {
        work: async (tx) => {
          if (!(await this.factors.isSetUp(tx, actor.userId))) throw new SecondFactorMissing();
          if (!(await this.factors.passes(tx, actor.userId, code))) throw new WrongSecondFactor();
          codes = await this.factors.replaceRecoveryCodes(tx, actor.userId);
          await this.audit.record(tx, { action: 'second-factor.recovery-codes-renewed', subject: actor.userId });
          return actor.userId;
        },
        read: () => Promise.resolve({ codes }),
      }),
    );
  }
}
