import { sql, type Transaction } from '../../platform/index.js';
import type { School } from '../school.entity.js';
import { placesOf } from '../school-facts.js';

/** The education department of the school's district or city; a school abroad has none. */
export async function departmentOf(tx: Transaction, school: School): Promise<string | null> {
  const places = placesOf(school);
  const department = await tx.one<{ id: string }>(sql`
    select id from departments where place = any (${places}::text[]) order by array_position(${places}::text[], place) limit 1`);
  return department?.id ?? null;
}
