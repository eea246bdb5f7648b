import type { ClientBase, Pool, QueryResultRow } from 'pg';
import type { Sql } from './sql.js';

/** PostgreSQL keeps what it has prepared for each connection; past this many it would keep too much. */
const MOST_PREPARED = 400;

const names = new Map<string, string>();

/** Asks one statement. PostgreSQL reads and plans it once for each connection, which takes longer than most answers do. */
export async function ask<T>(client: Pool | ClientBase, statement: Sql): Promise<T[]> {
  const { text, values } = statement;
  const { rows } = await client.query<T & QueryResultRow>({ name: nameOf(text), text, values: [...values] });
  return rows;
}

/** Nothing of a value stands in a statement's text, so there are no more texts than ways to ask. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_PREPARED) return undefined;
  const name = `statement_${String(names.size + 1)}`;
  names.set(text, name);
  return name;
}
