import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Stale } from '../errors/app-error.js';
import { ask } from './ask.js';
import { idempotency } from './idempotency.js';
import type { Sql } from './sql.js';
import { type Caller, type Queryable, Transaction } from './transaction.js';
import { asAppError } from './write-conflicts.js';

export interface Work<T> {
  /** Does everything, or throws and leaves nothing behind; answers the id of what it made or changed. */
  work: (tx: Transaction) => Promise<string>;
  /** Answers a first run and a repeat alike. */
  read: (from: Queryable, id: string) => Promise<T>;
}

type Listener = (actions: readonly string[]) => void;

@Injectable()
export class Database implements Queryable {
  private readonly listeners = new Set<Listener>();

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  private get pool(): Pool {
    return (this.source.driver as PostgresDriver).master as Pool;
  }

  async rows<T>(statement: Sql): Promise<T[]> {
    return ask<T>(this.pool, statement);
  }

  async one<T>(statement: Sql): Promise<T | undefined> {
    const [row] = await this.rows<T>(statement);
    return row;
  }

  /**
   * One transaction for one action; a request that is retried with the same key happens once.
   * @throws Stale with `current` filled in, when somebody else has written since the caller read
   */
  async transaction<T>(caller: Caller, { work, read }: Work<T>): Promise<T> {
    let tx: Transaction | undefined;
    try {
      return await this.source.transaction(async (manager) => {
        const opened = (tx = new Transaction(caller, manager));
        const earlier = await idempotency.claim(opened);
        if (earlier !== undefined) return read(opened, earlier);
        const id = await work(opened);
        await idempotency.keep(opened, id);
        return read(opened, id);
      });
    } catch (error) {
      if (error instanceof Stale) error.current = await read(this, error.id);
      throw asAppError(error);
    } finally {
      if (tx && tx.facts.length > 0) this.tellListeners(tx.facts);
    }
  }

  /** For work that no person asked for: jobs, the sequencer. No retries, no facts of a caller. */
  async internal<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.source.transaction((manager) => work(new Transaction({ key: 'system', userId: null }, manager)));
  }

  private tellListeners(actions: readonly string[]): void {
    this.listeners.forEach((listener) => {
      listener(actions);
    });
  }

  /** Calls back after every commit that recorded facts in this process, with their actions. */
  onFacts(listener: Listener): void {
    this.listeners.add(listener);
  }
}
