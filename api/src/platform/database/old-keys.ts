import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { type Repeating, repeating } from '../jobs/repeating.js';
import { Database } from './database.js';
import { sql } from './sql.js';

const EVERY_MS = 3_600_000;
/** A telephone that was off for a month repeats nothing any more. */
const KEPT_DAYS = 30;
const BATCH = 5_000;

/** Forgets the keys of requests that nobody repeats any more. */
@Injectable()
export class OldKeys {
  private readonly job: Repeating;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.job = repeating(EVERY_MS, () => this.forget());
  }

  onApplicationBootstrap(): void {
    this.job.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.job.stop();
  }

  /** In small steps, so that nothing waits for it. */
  async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    for (let gone = BATCH; gone === BATCH;) {
      const rows = await this.database.rows(sql`
        delete from idempotency_keys where (caller, key) in (
          select caller, key from idempotency_keys where created_at < ${before} limit ${BATCH})
        returning key`);
      gone = rows.length;
    }
  }
}
