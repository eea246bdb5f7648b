import type { Queryable } from '../database/transaction.js';
import { type Sql, sql } from '../database/sql.js';
import { Json } from './json.js';
import { writeCursor } from './paging.dto.js';

interface Row {
  items: string;
  more: boolean;
  sort: string | null;
  id: string | null;
}

export interface WrittenPage<Item> {
  items: Json<Item[]>;
  nextCursor: string | null;
  empty: boolean;
}

/**
 * One page of a list that is asked for often, written by PostgreSQL in one row.
 *
 * @param lines a select in the page's order, without limit: `item` (JSON text of one line), and `sort` and `id`, after which the next page begins
 */
export async function writtenPage<Item>(from: Queryable, lines: Sql, limit: number): Promise<WrittenPage<Item>> {
  const page = await from.one<Row>(sql`
    select coalesce(string_agg(item, ',') filter (where place <= ${limit}), '') as items, max(place) > ${limit} as more,
      max(sort) filter (where place = ${limit}) as sort, max(id::text) filter (where place = ${limit}) as id
    from (select row_number() over () as place, lines.* from (${lines} limit ${limit + 1}) as lines) as numbered`);
  const { items = '', more = false, sort = null, id = null } = page ?? {};
  const hasMore = more && sort !== null && id !== null;
  return {
    items: Json.written(`[${items}]`),
    nextCursor: hasMore ? writeCursor([sort, id]) : null,
    empty: items === '',
  };
}
