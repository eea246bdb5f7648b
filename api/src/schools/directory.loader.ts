import { Injectable } from '@nestjs/common';
import { type DirectorySchool, SCHOOLS_DIRECTORY } from '@boordosh/shared/catalogue/schools-directory';
import { v7 as uuid } from 'uuid';
import { Database, PREPARATION_LOCK, sql } from '../platform/index.js';
import { sortedBy } from './school-facts.js';

const CAPITAL = 'bishkek';

/** Brings the published directory in at every start, as schools nobody has claimed. What is there already is never touched. */
@Injectable()
export class DirectoryLoader {
  constructor(private readonly database: Database) {}

  async load(): Promise<void> {
    const rows = SCHOOLS_DIRECTORY.schools.map(rowOf);
    await this.database.internal(async (tx) => {
      await tx.rows(sql`select pg_advisory_xact_lock(${PREPARATION_LOCK})`);
      await tx.rows(sql`
        insert into schools (id, directory_key, name, name_sort, kind, ownership, settlement_kind, settlement_group, region,
          settlement, address, email, phone, website, department_id)
        select printed.*, departments.id
        from json_to_recordset(${JSON.stringify(rows)}) as printed (id uuid, directory_key text, name jsonb, name_sort text, kind text,
          ownership text, settlement_kind text, settlement_group text, region text, settlement text, address text, email text,
          phone text, website text)
        left join departments on departments.place = printed.region
        on conflict (directory_key) do nothing`);
    });
  }
}

const rowOf = (school: DirectorySchool): Record<string, unknown> => ({
  id: uuid(),
  directory_key: school.id,
  name: school.name,
  name_sort: sortedBy(school.name),
  kind: kindOf(school),
  ownership: 'private',
  settlement_kind: school.region === CAPITAL ? 'capital' : 'city',
  settlement_group: 'urban',
  region: school.region,
  settlement: school.city.ky,
  address: school.address.ky,
  email: school.email,
  phone: school.phones[0] ?? null,
  website: school.website,
});

function kindOf({ types }: DirectorySchool): string {
  if (types.includes('international')) return 'international';
  return types.includes('complex') ? 'education-complex' : 'secondary';
}
