import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Clock, Database, Forbidden, sql } from '../../../platform/index.js';
import { mayChangeUser } from '../../accounts.policy.js';
import type { StartedSecondFactorDto, StartSecondFactorDto } from '../../dto/second-factor.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { PasswordAgain } from '../../sessions/password-again.js';
import { SealedSecret } from '../sealed-secret.js';
import { SecondFactorThere } from '../second-factor.errors.js';
import { SecondFactorReader } from '../second-factor.reader.js';
import { newSecret } from '../totp.js';

/** Makes a secret for the person's app. It counts for nothing until a code of it has come back. */
@Injectable()
export class StartSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passwordAgain: PasswordAgain,
    private readonly sealed: SealedSecret,
    private readonly reader: SecondFactorReader,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, { password }: StartSecondFactorDto): Promise<StartedSecondFactorDto> {
    if (!mayChangeUser(actor, actor.userId)) throw new Forbidden();
    await this.passwordAgain.check(actor, password);
    return this.database.transaction(actor, {
      work: async (tx) => {
        const secret = this.sealed.seal(newSecret(), actor.userId);
        const started = await tx.one(sql`
          insert into second_factors (user_id, secret, started_at) values (${actor.userId}, ${secret}, ${this.clock.now()})
          on conflict (user_id) do update set secret = excluded.secret, started_at = excluded.started_at, last_step = 0
          where second_factors.confirmed_at is null returning user_id`);
        if (!started) throw new SecondFactorThere();
        await this.audit.record(tx, { action: 'second-factor.started', subject: actor.userId });
        return actor.userId;
      },
      read: (from, id) => this.reader.started(from, id),
    });
  }
}
