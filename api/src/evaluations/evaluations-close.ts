import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Events } from '../events/index.js';
import { Database, repeating, type Repeating, VerbNotAllowed } from '../platform/index.js';
import { EvaluationsReader } from './evaluations.reader.js';

const EVERY_MS = 15 * 60_000;

/** Closes events with the views there are, once the time for evaluations is up. */
@Injectable()
export class EvaluationsClose implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly job: Repeating;

  constructor(
    private readonly database: Database,
    private readonly evaluations: EvaluationsReader,
    private readonly events: Events,
  ) {
    this.job = repeating(EVERY_MS, () => this.closeAll());
  }

  onApplicationBootstrap(): void {
    this.job.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.job.stop();
  }

  async closeAll(): Promise<void> {
    for await (const eventId of this.evaluations.dueToClose()) {
      await this.database.internal((tx) => this.events.close(tx, eventId)).catch(ignoreConcludedMeanwhile);
    }
  }
}

function ignoreConcludedMeanwhile(error: unknown): void {
  if (!(error instanceof VerbNotAllowed)) throw error;
}
