import type { ClientBase } from 'pg';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { NotFound, Stale } from '../errors/app-error.js';
import { ask } from './ask.js';
import type { Sql } from './sql.js';

/** Whoever a write is done for. `key` tells callers apart for retries; it is a hash where there is no account. */
export interface Caller {
  readonly key: string;
  readonly userId: string | null;
}

/** Anything that can answer tagged SQL: the pool, or an open transaction. */
export interface Queryable {
  rows<T>(statement: Sql): Promise<T[]>;
  one<T>(statement: Sql): Promise<T | undefined>;
}

interface Versioned extends ObjectLiteral {
  id: string;
  version?: number;
}

/** An open transaction. Actions pass it on explicitly; nothing slow happens while it is open. */
export class Transaction implements Queryable {
  private readonly recorded: string[] = [];

  constructor(
    readonly caller: Caller,
    readonly manager: EntityManager,
  ) {}

  /**
   * Locks one row until the transaction ends.
   * @param version what the caller has read; another one in force throws `Stale`
   * @throws NotFound when there is no such row
   */
  async lock<T extends Versioned>(entity: EntityTarget<T>, id: string, version?: number): Promise<T> {
    const found = await this.manager
      .createQueryBuilder(entity, 'entity')
      .setLock('pessimistic_write')
      .where('entity.id = :id', { id })
      .getOne();
    if (!found) throw new NotFound();
    if (version !== undefined && found.version !== version) throw new Stale(id);
    return found;
  }

  async save<T extends ObjectLiteral>(entity: T): Promise<T> {
    return this.manager.save(entity);
  }

  async remove(entity: ObjectLiteral): Promise<void> {
    await this.manager.remove(entity);
  }

  async rows<T>(statement: Sql): Promise<T[]> {
    const client = (await this.manager.queryRunner?.connect()) as ClientBase;
    return ask<T>(client, statement);
  }

  async one<T>(statement: Sql): Promise<T | undefined> {
    const [row] = await this.rows<T>(statement);
    return row;
  }

  noteFact(action: string): void {
    this.recorded.push(action);
  }

  /** Actions of the facts that it has recorded. */
  get facts(): readonly string[] {
    return this.recorded;
  }
}
