import { type Sql, sql } from '../../platform/index.js';

/** Names of schools as JSON, in the order in which they are shown. */
export const namesOf = (which: Sql): Sql => sql`
  (select coalesce(json_agg(json_build_object('id', named.id, 'name', named.name) order by named.name_sort collate "ky-x-icu", named.id), '[]')
   from schools as named where ${which})`;
