import pg from 'pg';
import { sqlOf } from '../backup/tables.js';

const DEMONSTRATION_LOCK = 4_027_003;

/** Written as facts, so that a database knows by itself how far its demonstration came. */
export const BEGUN = 'demonstration.begun';
export const COMPLETED = 'demonstration.completed';

/** Kept by the migrations. */
const NOT_DISCARDED = ['migrations', 'typeorm_metadata'];

export interface Turn {
  end: () => Promise<void>;
}

/**
 * Waits until no other process makes the demonstration, and discards what one left that was stopped in the middle: before
 * the application starts, as the owner, who alone may take facts away.
 */
export async function takeTurn(ownerUrl: string, say: (text: string) => void): Promise<Turn> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [DEMONSTRATION_LOCK]);
  if (await isUnfinished(client)) await discard(client, say);
  return { end: () => client.end() };
}

async function isUnfinished(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ action: string }>('select action from facts where action = any($1)', [
    [BEGUN, COMPLETED],
  ]);
  return rows.length > 0 && rows.every(({ action }) => action === BEGUN);
}

async function discard(client: pg.Client, say: (text: string) => void): Promise<void> {
  if (await realPeopleAreIn(client)) {
    say('The demonstration was never finished, and real people have accounts here: nothing is changed.');
    return;
  }
  say('The last start was stopped while it made the demonstration: starting over …');
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1)`,
    [NOT_DISCARDED],
  );
  await client.query(sqlOf`truncate ${rows.map(({ name }) => name)} restart identity`);
}

/** Anybody but the invented people and whoever administers. */
async function realPeopleAreIn(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(`
    select from users where coalesce(email, '') !~ '[@.]demo\\.example$'
      and not exists (select from appointments where user_id = users.id and role = 'administrator') limit 1`);
  return rowCount !== 0;
}
