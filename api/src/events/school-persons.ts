import { sql, type Transaction, ValidationFailed } from '../platform/index.js';

/** @throws ValidationFailed at `path` when one of them is no person of that school now */
export async function checkPersons(
  tx: Transaction,
  schoolId: string,
  personIds: readonly string[],
  path: string,
): Promise<void> {
  const wanted = [...new Set(personIds)];
  const stranger = await tx.one(sql`
    select from unnest(${wanted}::uuid[]) as wanted (id)
    where not exists (select from persons where persons.id = wanted.id and school_id = ${schoolId} and left_at is null) limit 1`);
  if (stranger) throw new ValidationFailed([{ path, code: 'not-one-of' }]);
}
