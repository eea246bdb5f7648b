import { Injectable } from '@nestjs/common';
import { Database, repeating, type Repeating, sql, type Transaction } from '../platform/index.js';
import { CHAIN_START, chainHash, type ChainableFact, HASHED_COLUMNS } from './chain-hash.js';

const EVERY_MS = 1_000;
const BATCH = 500;
const SEQUENCER_LOCK = 4_027_002;

/**
 * Appends facts to the chain, one process at a time. A fact counts only once every transaction that began before its own
 * has ended, so a late commit is never skipped and writers never wait for each other.
 */
@Injectable()
export class Sequencer {
  private readonly job: Repeating;
  private readonly listeners = new Set<() => void>();
  private hasSeenAll = false;

  constructor(private readonly database: Database) {
    this.job = repeating(EVERY_MS, () => this.appendAll());
  }

  onApplicationBootstrap(): void {
    this.database.onFacts(() => {
      this.job.nudge();
    });
    this.job.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.job.stop();
  }

  /** Calls back after the chain has grown. */
  onGrowth(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Chains everything that can be chained now; answers how many facts that were. */
  async appendAll(): Promise<number> {
    let appended = 0;
    let batch: number | undefined;
    do {
      const onlyNew = this.hasSeenAll;
      batch = await this.database.internal((tx) => appendBatch(tx, onlyNew));
      appended += batch ?? 0;
    } while (batch === BATCH);
    this.hasSeenAll ||= batch !== undefined;
    if (appended > 0) {
      this.listeners.forEach((listener) => {
        listener();
      });
    }
    return appended;
  }
}

/**
 * What is not in the chain yet came after its last fact, in the order of the chain, so only the newest are looked at. A
 * process looks at all of them once: a restore writes one transaction's id for every fact.
 *
 * @returns how many were appended; undefined while another process appends
 */
async function appendBatch(tx: Transaction, onlyNew: boolean): Promise<number | undefined> {
  const lock = await tx.one<{ taken: boolean }>(sql`select pg_try_advisory_xact_lock(${SEQUENCER_LOCK}) as taken`);
  if (lock?.taken !== true) return undefined;
  const head = await tx.one<{ position: string; hash: Buffer; tx: string; id: string }>(sql`
    select position, hash, (select tx::text from facts where id = fact_id) as tx, fact_id as id from audit_chain
    order by position desc limit 1`);
  const after = onlyNew && head ? sql`(tx, id) > (${head.tx}::xid8, ${head.id}::uuid)` : sql`true`;
  // `offset 0` asks row by row: there are few new facts, and the planner would read the whole chain to join them.
  const facts = await tx.rows<ChainableFact>(sql`
    select ${HASHED_COLUMNS} from facts
    where ${after} and tx < pg_snapshot_xmin(pg_current_snapshot())
      and not exists (select from audit_chain where fact_id = facts.id offset 0)
    order by tx, id limit ${BATCH}`);
  let position = Number(head?.position ?? 0);
  let hash = head?.hash ?? CHAIN_START;
  const rows = facts.map((fact) => {
    hash = chainHash(hash, fact);
    return { position: (position += 1), fact_id: fact.id, hash: hash.toString('hex') };
  });
  if (rows.length > 0) {
    await tx.rows(sql`
      insert into audit_chain (position, fact_id, hash)
      select position, fact_id, decode(hash, 'hex') from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as row(position bigint, fact_id uuid, hash text)`);
  }
  return rows.length;
}
