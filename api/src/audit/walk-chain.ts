import { type Queryable, sql } from '../platform/index.js';
import { CHAIN_START, chainHash, type ChainableFact, HASHED_COLUMNS } from './chain-hash.js';

const BATCH = 5_000;

export interface ChainHead {
  position: number;
  /** SHA-256 in hexadecimal digits; of an empty chain all zeros. */
  hash: string;
}

export interface ChainWalk {
  /** How far the chain holds. */
  head: ChainHead;
  /** The first row that is missing, moved, or no longer what was recorded. */
  broken?: { position: number; action: string | null; factId: string };
  /** Whether the chain went through `expected`: undefined when nothing was expected. */
  meets: boolean | undefined;
}

type Row = Omit<ChainableFact, 'action'> & {
  /** Null where the fact itself is gone. */
  action: string | null;
  position: string;
  fact_id: string;
  hash: Buffer;
};

/**
 * Reads the chain from its beginning. Rows taken off its end leave no gap, so a head that was noted down before is the
 * proof that nothing is missing there.
 *
 * @param expected a head noted down earlier
 */
export async function walkChain(from: Queryable, expected?: ChainHead): Promise<ChainWalk> {
  let head: ChainHead = { position: 0, hash: CHAIN_START.toString('hex') };
  let meets = expected && isSame(head, expected);
  for (;;) {
    const rows = await from.rows<Row>(sql`
      select position, fact_id, hash, ${HASHED_COLUMNS} from audit_chain left join facts on facts.id = fact_id
      where position > ${head.position} order by position limit ${BATCH}`);
    if (rows.length === 0) return { head, meets };
    for (const row of rows) {
      const next = headAfter(head, row);
      if (!next)
        return { head, meets, broken: { position: head.position + 1, action: row.action, factId: row.fact_id } };
      head = next;
      meets ||= expected && isSame(head, expected);
    }
  }
}

/** Undefined for a row that is not the next one, or not what was recorded. */
function headAfter(head: ChainHead, row: Row): ChainHead | undefined {
  const position = head.position + 1;
  const hash = chainHash(Buffer.from(head.hash, 'hex'), row as ChainableFact);
  return Number(row.position) === position && hash.equals(row.hash)
    ? { position, hash: hash.toString('hex') }
    : undefined;
}

const isSame = (one: ChainHead, other: ChainHead): boolean =>
  one.position === other.position && one.hash === other.hash.toLowerCase();
