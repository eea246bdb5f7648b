import { Pool, type ClientBase, type QueryResultRow } from 'pg';
import { AppError } from '../errors/app-error.js';
import type { Sql } from './sql.js';

/** PostgreSQL keeps what it has prepared for each connection; past this many it would keep too much. */
const MOST_PREPARED = 400;

const names = new Map<string, string>();
let lastName = 0;

/** Asks one statement. PostgreSQL reads and plans it once for each connection, which takes longer than most answers do. */
export async function ask<T>(client: Pool | ClientBase, statement: Sql): Promise<T[]> {
  const { text, values } = statement;
  const query = { name: nameOf(text), text, values: [...values] };
  try {
    return (await client.query<T & QueryResultRow>(query)).rows;
  } catch (error) {
    if (query.name === undefined || !tableHasChanged(error)) throw error;
    // A connection never gets over it, so the statement is prepared anew everywhere; by the first to notice.
    if (names.get(text) === query.name) names.set(text, newName());
    // A transaction has failed with it and can only be begun again.
    if (!(client instanceof Pool)) throw new AppError('unavailable', 'unavailable');
    return (await client.query<T & QueryResultRow>({ ...query, name: undefined })).rows;
  }
}

/** Nothing of a value stands in a statement's text, so there are no more texts than ways to ask. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_PREPARED) return undefined;
  const name = newName();
  names.set(text, name);
  return name;
}

const newName = (): string => `statement_${String((lastName += 1))}`;

/** "cached plan must not change result type": its words follow the server's language, the routine does not. */
function tableHasChanged(error: unknown): boolean {
  const { code, routine } = error as { code?: string; routine?: string };
  return code === '0A000' && routine === 'RevalidateCachedQuery';
}
