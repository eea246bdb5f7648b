import { Injectable } from '@nestjs/common';
import { Database, type Queryable, sql } from '../platform/index.js';
import { CHAIN_START, chainHash, type ChainableFact, HASHED_COLUMNS } from './chain-hash.js';

export interface ChainedFact {
  position: number;
  id: string;
  at: Date;
  actorId: string | null;
  action: string;
  subjectId: string | null;
  schoolIds: string[];
  data: Record<string, unknown>;
}

interface Row {
  position: string;
  id: string;
  at: Date;
  actor_id: string | null;
  action: string;
  subject_id: string | null;
  school_ids: string[];
  data: Record<string, unknown>;
}

const VERIFY_BATCH = 5_000;

/** Reads facts in the order of the chain; what is not yet in the chain has not happened for a reader. */
@Injectable()
export class AuditFeed {
  constructor(private readonly database: Database) {}

  async after(position: number, limit: number, from: Queryable = this.database): Promise<ChainedFact[]> {
    const rows = await from.rows<Row>(sql`
      select position, facts.id, at, actor_id, action, subject_id, school_ids, data
      from audit_chain join facts on facts.id = fact_id
      where position > ${position} order by position limit ${limit}`);
    return rows.map((row) => ({
      position: Number(row.position),
      id: row.id,
      at: row.at,
      actorId: row.actor_id,
      action: row.action,
      subjectId: row.subject_id,
      schoolIds: row.school_ids,
      data: row.data,
    }));
  }

  /** Walks the whole chain; answers the first position whose fact is missing or no longer what was hashed. */
  async firstBroken(): Promise<number | undefined> {
    let position = 0;
    let previous: Buffer = CHAIN_START;
    for (;;) {
      const rows = await this.database.rows<ChainableFact & { position: string; hash: Buffer }>(sql`
        select position, hash, ${HASHED_COLUMNS} from audit_chain left join facts on facts.id = fact_id
        where position > ${position} order by position limit ${VERIFY_BATCH}`);
      if (rows.length === 0) return undefined;
      for (const row of rows) {
        position += 1;
        previous = chainHash(previous, row);
        if (Number(row.position) !== position || !previous.equals(row.hash)) return position;
      }
    }
  }
}
