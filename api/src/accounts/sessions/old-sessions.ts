import { Injectable } from '@nestjs/common';
import { Clock, Database, repeating, type Repeating, sql } from '../../platform/index.js';
import { IDLE_HOURS, LONGEST_HOURS } from './session-lifetimes.js';
import { FORGOTTEN_AFTER_HOURS } from './sign-in-brake.js';

/** A secret that was shown and never used is only something to be found. */
const UNCONFIRMED_HOURS = 24;
const EVERY_MS = 3_600_000;

/**
 * Clears away sessions and tokens that have ended by time, second factors that no code confirmed, numbers for lost
 * passwords, and wrong guesses that count no more.
 */
@Injectable()
export class OldSessions {
  private readonly job: Repeating;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.job = repeating(EVERY_MS, () => this.clear());
  }

  onApplicationBootstrap(): void {
    this.job.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.job.stop();
  }

  async clear(): Promise<void> {
    const before = (hours: number): Date => new Date(this.clock.now().getTime() - hours * 3_600_000);
    await this.database.rows(sql`
      delete from sessions
      where last_used_at < ${before(IDLE_HOURS.school)} or created_at < ${before(LONGEST_HOURS.school)}
        or (shared_device and created_at < ${before(LONGEST_HOURS['shared-device'])})`);
    await this.database.rows(sql`delete from api_tokens where expires_at < ${before(0)}`);
    await this.database.rows(sql`
      delete from second_factors where confirmed_at is null and started_at < ${before(UNCONFIRMED_HOURS)}`);
    await this.database.rows(sql`delete from password_resets where expires_at < ${before(UNCONFIRMED_HOURS)}`);
    await this.database.rows(sql`delete from sign_in_brakes where last_failure_at < ${before(FORGOTTEN_AFTER_HOURS)}`);
  }
}
