import { Injectable } from '@nestjs/common';
import { Clock, Database, type Queryable, sql, type Transaction } from '../../platform/index.js';
import { SignInBrake } from '../sessions/sign-in-brake.js';
import { SecondFactorNeeded, WrongSecondFactor } from './second-factor.errors.js';
import { bare, hashRecoveryCode, newRecoveryCodes } from './recovery-codes.js';
import { SealedSecret } from './sealed-secret.js';
import { stepOf } from './totp.js';

const CODE_OF_APP = /^\d{6}$/;

/** Whether a code is right, once. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sealed: SealedSecret,
    private readonly brake: SignInBrake,
  ) {}

  /**
   * The second step of signing in, only for who has set it up. Wrong codes count apart from wrong passwords, and apart
   * for a device that its owner has used before.
   * @throws AppError `second-factor-needed`, `wrong-second-factor` or `too-many-attempts`
   */
  async signIn(userId: string, code: string | undefined, knownDevice: string | undefined): Promise<void> {
    if (!(await this.isSetUp(this.database, userId))) return;
    if (code === undefined) throw new SecondFactorNeeded();
    const key = this.brake.keyOf(`${userId}\nsecond-factor`, knownDevice);
    const right = await this.brake.attempt(key, () => this.passes(this.database, userId, code));
    if (!right) throw new WrongSecondFactor('unauthenticated');
  }

  /**
   * For what needs a code again: `work` throws `WrongSecondFactor` where it finds it wrong, and that is counted.
   * The count must outlive the transaction that it ends.
   */
  async counted<T>(userId: string, work: () => Promise<T>): Promise<T> {
    let result: { value: T } | undefined;
    const right = await this.brake.attempt(this.brake.keyOf(userId, 'second-factor-again'), async () => {
      try {
        result = { value: await work() };
        return true;
      } catch (error) {
        if (error instanceof WrongSecondFactor) return false;
        throw error;
      }
    });
    if (!right || !result) throw new WrongSecondFactor();
    return result.value;
  }

  async isSetUp(from: Queryable, userId: string): Promise<boolean> {
    return (
      (await from.one(sql`select from second_factors where user_id = ${userId} and confirmed_at is not null`)) !==
      undefined
    );
  }

  /** A code of the app or a recovery code; either counts once, also when it is sent twice at the same moment. */
  async passes(from: Queryable, userId: string, code: string): Promise<boolean> {
    const typed = bare(code);
    return CODE_OF_APP.test(typed) ? this.passesByApp(from, userId, typed) : this.passesByPaper(from, userId, typed);
  }

  /** New codes instead of those there were; this is the only time they can be read. */
  async replaceRecoveryCodes(tx: Transaction, userId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    await tx.rows(sql`delete from recovery_codes where user_id = ${userId}`);
    await tx.rows(sql`
      insert into recovery_codes (user_id, code_hash) select ${userId}, unnest(${codes.map(hashRecoveryCode)}::bytea[])`);
    return codes;
  }

  private async passesByApp(from: Queryable, userId: string, code: string): Promise<boolean> {
    const factor = await from.one<{ secret: Buffer }>(sql`select secret from second_factors where user_id = ${userId}`);
    const secret = factor && this.sealed.open(factor.secret, userId);
    const step = secret && stepOf(secret, code, this.clock.now());
    if (step === undefined) return false;
    const taken = await from.one(sql`
      update second_factors set last_step = ${step} where user_id = ${userId} and last_step < ${step} returning user_id`);
    return taken !== undefined;
  }

  private async passesByPaper(from: Queryable, userId: string, code: string): Promise<boolean> {
    const taken = await from.one(sql`
      update recovery_codes set used_at = ${this.clock.now()}
      where user_id = ${userId} and code_hash = ${hashRecoveryCode(code)} and used_at is null returning user_id`);
    return taken !== undefined;
  }
}
