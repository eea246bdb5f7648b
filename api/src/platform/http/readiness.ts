import { statfs } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '../config/environment.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';

const ANSWER_WITHIN_MS = 500;
const LEAST_FREE_SHARE = 0.05;

/** Whether this process should be sent requests. */
@Injectable()
export class Readiness {
  private stopping = false;

  constructor(
    private readonly database: Database,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  async isReady(): Promise<boolean> {
    if (this.stopping) return false;
    const [database, disk] = await Promise.all([this.databaseAnswers(), this.diskHasRoom()]);
    return database && disk;
  }

  private async databaseAnswers(): Promise<boolean> {
    const tooLate = new Promise<boolean>((resolve) => {
      setTimeout(resolve, ANSWER_WITHIN_MS, false).unref();
    });
    const answer = this.database.one(sql`select 1 as one`).then(
      () => true,
      () => false,
    );
    return Promise.race([answer, tooLate]);
  }

  private async diskHasRoom(): Promise<boolean> {
    const { bavail, blocks } = await statfs(this.environment.dataDir).catch(() => ({ bavail: 1, blocks: 1 }));
    return bavail / blocks > LEAST_FREE_SHARE;
  }
}
