import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppError, Clock, Database, sql } from '../../platform/index.js';

const FAST_TRIES = 5;
const STEP_SECONDS = 60;
const LONGEST_SECONDS = 900;
const FORGOTTEN_AFTER_HOURS = 12;

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

  /** @throws AppError `too-many-attempts` with the seconds to wait */
  async check(key: Buffer): Promise<void> {
    const row = await this.database.one<{ failures: number; last_failure_at: Date }>(sql`
      select failures, last_failure_at from sign_in_brakes where key = ${key}`);
    if (!row || row.failures < FAST_TRIES) return;
    const pause = Math.min((row.failures - FAST_TRIES + 1) * STEP_SECONDS, LONGEST_SECONDS);
    const waited = (this.clock.now().getTime() - row.last_failure_at.getTime()) / 1_000;
    if (waited < pause) throw new AppError('too-many', 'too-many-attempts', { seconds: Math.ceil(pause - waited) });
  }

  async failed(key: Buffer): Promise<void> {
    await this.database.rows(sql`
      insert into sign_in_brakes (key, failures, last_failure_at) values (${key}, 1, ${this.clock.now()})
      on conflict (key) do update set last_failure_at = excluded.last_failure_at, failures =
        case when sign_in_brakes.last_failure_at < excluded.last_failure_at - make_interval(hours => ${FORGOTTEN_AFTER_HOURS})
          then 1 else sign_in_brakes.failures + 1 end`);
  }

  async succeeded(key: Buffer): Promise<void> {
    await this.database.rows(sql`delete from sign_in_brakes where key = ${key}`);
  }
}
