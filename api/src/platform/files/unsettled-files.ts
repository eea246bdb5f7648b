import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import type { Transaction } from '../database/transaction.js';
import { repeating, type Repeating } from '../jobs/repeating.js';
import { FileStore } from './file-store.js';

const EVERY_MS = 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Remembers each stored file from before it is written until a row holds it, and again when that row goes. One that stays so
 * for a day was left behind by a program that stopped in between, and is removed. Only these are: whatever else lies in the
 * folder may belong to somebody who has lent it to us.
 */
@Injectable()
export class UnsettledFiles implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(UnsettledFiles.name);
  private readonly job: Repeating;

  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {
    this.job = repeating(EVERY_MS, () => this.removeForgotten());
  }

  onApplicationBootstrap(): void {
    this.job.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.job.stop();
  }

  /** Before the file is written. */
  async expect(key: string): Promise<void> {
    await this.database.rows(sql`insert into unsettled_files (store_key, since) values (${key}, ${this.clock.now()})`);
  }

  /** In the transaction that writes the row by which the file is held. */
  async settle(tx: Transaction, key: string): Promise<void> {
    await tx.rows(sql`delete from unsettled_files where store_key = ${key}`);
  }

  /** In the transaction that takes that row away; `remove` follows once it is committed. */
  async release(tx: Transaction, keys: readonly string[]): Promise<void> {
    await tx.rows(sql`
      insert into unsettled_files (store_key, since) select unnest(${[...keys]}::text[]), ${this.clock.now()}`);
  }

  /** Never fails, for whoever asked has done their part: what cannot be removed now is removed tomorrow. */
  async remove(key: string): Promise<void> {
    try {
      await this.store.remove(key);
      await this.database.rows(sql`delete from unsettled_files where store_key = ${key}`);
    } catch (error) {
      this.log.warn({ err: error as Error, msg: 'A stored file could not be removed yet.' });
    }
  }

  async removeForgotten(): Promise<void> {
    while (await this.database.internal((tx) => this.removeOldest(tx)));
  }

  /** One to a transaction; two processes never take the same. */
  private async removeOldest(tx: Transaction): Promise<boolean> {
    const forgotten = await tx.one<{ key: string }>(sql`
      delete from unsettled_files where store_key = (
        select store_key from unsettled_files where since < ${new Date(this.clock.now().getTime() - DAY_MS)}
        order by since limit 1 for update skip locked)
      returning store_key as key`);
    if (forgotten) await this.store.remove(forgotten.key);
    return forgotten !== undefined;
  }
}
