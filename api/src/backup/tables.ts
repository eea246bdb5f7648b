import pg from 'pg';
import type { CopiedSequence } from './manifest.js';

export interface Table {
  name: string;
  columns: Column[];
}

interface Column {
  name: string;
  /** How its value is read: a transaction's number means nothing on another server, see `readTables`. */
  read: string;
}

/** Kept by the migrations themselves. */
const NOT_COPIED = ['migrations'];

/** Works on one connection to a database and lets it go, however the work ends. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * All tables with their columns, but for those that PostgreSQL works out itself. A transaction's number is read as 3,
 * the oldest there is: a number of this server might lie in the future of another, and a fact with it would never be
 * taken into the chain there.
 */
export async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; column: string; type: string }>(
    `select c.relname as name, a.attname as column, format_type(a.atttypid, null) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all ($1)
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     order by c.relname, a.attnum`,
    [NOT_COPIED],
  );
  const tables = new Map<string, Table>();
  for (const { name, column, type } of rows) {
    const table = tables.get(name) ?? { name, columns: [] };
    table.columns.push({ name: column, read: type === 'xid8' ? `'3'::xid8` : pg.escapeIdentifier(column) });
    tables.set(name, table);
  }
  return [...tables.values()];
}

export async function readSequences(client: pg.Client): Promise<CopiedSequence[]> {
  const { rows } = await client.query<{ name: string }>(
    `select sequencename as name from pg_sequences where schemaname = 'public' order by 1`,
  );
  const sequences: CopiedSequence[] = [];
  for (const { name } of rows) {
    const state = await client.query<{ lastValue: string; isCalled: boolean }>(
      sqlOf`select last_value::text as "lastValue", is_called as "isCalled" from ${name}`,
    );
    sequences.push(...state.rows.map((row) => ({ name, ...row })));
  }
  return sequences;
}

export async function readMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migrations order by timestamp, id');
  return rows.map(({ name }) => name);
}

/** SQL into which only names go, each quoted. */
export function sqlOf(parts: TemplateStringsArray, ...names: (string | string[])[]): string {
  const texts = names.map((name) => [name].flat().map(pg.escapeIdentifier).join(', '));
  return String.raw({ raw: parts }, ...texts);
}
