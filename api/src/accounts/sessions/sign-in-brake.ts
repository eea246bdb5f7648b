import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppError, Clock, Database, sql } from '../../platform/index.js';

const FAST_TRIES = 5;
const STEP_SECONDS = 60;
const LONGEST_SECONDS = 900;
export const FORGOTTEN_AFTER_HOURS = 12;

/**
 * Slows guessing down: five fast tries, then a minute more for each, up to fifteen. Counted per account, and apart for a
 * device on which its owner has signed in before, so that a stranger's guesses never lock the owner out.
 */
@Injectable()
export class SignInBrake {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  keyOf(account: string, knownDevice: string | undefined): Buffer {
    return createHash('sha256')
      .update(`${account}\n${knownDevice ?? ''}`)
      .digest();
  }

  /**
   * Answers what the try came to. It is counted before it is made, so that many made at once are not all free.
   * @throws AppError `too-many-attempts` with the seconds to wait
   */
  async attempt(key: Buffer, isRight: () => Promise<boolean>): Promise<boolean> {
    if (!(await this.take(key))) throw await this.refusal(key);
    try {
      const right = await isRight();
      if (right) await this.database.rows(sql`delete from sign_in_brakes where key = ${key}`);
      return right;
    } catch (error) {
      await this.database.rows(
        sql`update sign_in_brakes set failures = failures - 1 where key = ${key} and failures > 0`,
      );
      throw error;
    }
  }

  /** One statement looks and counts. */
  private async take(key: Buffer): Promise<boolean> {
    const now = this.clock.now();
    const taken = await this.database.one(sql`
      insert into sign_in_brakes as brake (key, failures, last_failure_at) values (${key}, 1, ${now})
      on conflict (key) do update set last_failure_at = excluded.last_failure_at, failures =
        case when brake.last_failure_at < excluded.last_failure_at - make_interval(hours => ${FORGOTTEN_AFTER_HOURS})
          then 1 else brake.failures + 1 end
      where brake.failures < ${FAST_TRIES} or brake.last_failure_at <= excluded.last_failure_at - make_interval(
        secs => least((brake.failures - ${FAST_TRIES}::int + 1) * ${STEP_SECONDS}::int, ${LONGEST_SECONDS}::int))
      returning key`);
    return taken !== undefined;
  }

  private async refusal(key: Buffer): Promise<AppError> {
    const row = await this.database.one<{ failures: number; last_failure_at: Date }>(sql`
      select failures, last_failure_at from sign_in_brakes where key = ${key}`);
    const failures = row?.failures ?? FAST_TRIES;
    const pause = Math.min((failures - FAST_TRIES + 1) * STEP_SECONDS, LONGEST_SECONDS);
    const waited = row ? (this.clock.now().getTime() - row.last_failure_at.getTime()) / 1_000 : 0;
    return new AppError('too-many', 'too-many-attempts', { seconds: Math.max(1, Math.ceil(pause - waited)) });
  }
}
