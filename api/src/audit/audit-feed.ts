import { Injectable } from '@nestjs/common';
import { Database, type Queryable, sql } from '../platform/index.js';
import { walkChain } from './walk-chain.js';

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
    return (await walkChain(this.database)).broken?.position;
  }
}
