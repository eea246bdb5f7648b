import { Injectable } from '@nestjs/common';
import { Database, type Queryable, sql } from '../../platform/index.js';
import { secondFactorVerbs } from '../accounts.policy.js';
import type { SecondFactorDto, StartedSecondFactorDto } from '../dto/second-factor.dto.js';
import type { Actor } from '../memberships/actor.js';
import { SecondFactorThere } from './second-factor.errors.js';
import { SealedSecret } from './sealed-secret.js';
import { addressOf, typedSecret } from './totp.js';

interface Row {
  started_at: Date;
  confirmed_at: Date | null;
  codes_left: number;
}

@Injectable()
export class SecondFactorReader {
  constructor(
    private readonly database: Database,
    private readonly sealed: SealedSecret,
  ) {}

  async mine(actor: Actor): Promise<SecondFactorDto> {
    const row = await this.database.one<Row>(sql`
      select started_at, confirmed_at,
        (select count(*)::int from recovery_codes where user_id = factor.user_id and used_at is null) as codes_left
      from second_factors as factor where user_id = ${actor.userId}`);
    return {
      setUpAt: row?.confirmed_at?.toISOString() ?? null,
      recoveryCodesLeft: row?.codes_left ?? 0,
      needed: actor.awaitsSecondFactor,
      can: secondFactorVerbs(row && { confirmedAt: row.confirmed_at }),
    };
  }

  /** The secret in the clear, only while no code has confirmed it. */
  async started(from: Queryable, userId: string): Promise<StartedSecondFactorDto> {
    const row = await from.one<{ secret: Buffer; account: string }>(sql`
      select secret, coalesce(email, phone, name) as account from second_factors join users on id = user_id
      where user_id = ${userId} and confirmed_at is null`);
    const secret = row && this.sealed.open(row.secret, userId);
    if (!secret) throw new SecondFactorThere();
    return { secret: typedSecret(secret), address: addressOf(secret, row.account) };
  }
}
