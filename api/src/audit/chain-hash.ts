import { createHash } from 'node:crypto';
import { type Sql, sql } from '../platform/index.js';

export interface ChainableFact {
  id: string;
  at: string;
  actor_id: string | null;
  action: string;
  subject_id: string | null;
  school_ids: string[];
  data: string;
}

export const CHAIN_START = Buffer.alloc(32);

/** The hashed columns; times as UTC text made by the database, in this one place. */
export const HASHED_COLUMNS: Sql = sql`
  facts.id, to_char(facts.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, facts.actor_id, facts.action,
  facts.subject_id, facts.school_ids, facts.data::text as data`;

/** SHA-256 over the hash before and the fact, without its transaction id, which a restore cannot keep. */
export function chainHash(previous: Buffer, fact: ChainableFact): Buffer {
  const { id, at, actor_id, action, subject_id, school_ids, data } = fact;
  const canonical = JSON.stringify([id, at, actor_id, action, subject_id, school_ids, data]);
  return createHash('sha256').update(previous).update(canonical).digest();
}
