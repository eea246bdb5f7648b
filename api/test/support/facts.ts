import { Sequencer } from '../../src/audit/index.js';
import { sql } from '../../src/platform/index.js';
import { application, database } from './application.js';

/** Waits until everything recorded so far is in the chain. */
export async function untilChained(): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    await application().get(Sequencer).appendAll();
    const waiting = await database().one<{ count: string }>(sql`
      select count(*) from facts where not exists (select from audit_chain where fact_id = facts.id)`);
    if (Number(waiting?.count) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('Facts did not reach the chain: a transaction is open somewhere on this server.');
}

export async function factsAbout(subjectId: string): Promise<string[]> {
  const rows = await database().rows<{ action: string }>(
    sql`select action from facts where subject_id = ${subjectId} order by at, id`,
  );
  return rows.map((row) => row.action);
}
