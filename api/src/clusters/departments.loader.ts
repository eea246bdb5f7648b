import { Injectable } from '@nestjs/common';
import { DEPARTMENTS } from '@boordosh/shared/catalogue/regions';
import { v7 as uuid } from 'uuid';
import { Database, PREPARATION_LOCK, sql } from '../platform/index.js';

/** Brings the education departments of the catalogue in at every start; what is there already only gets its new name. */
@Injectable()
export class DepartmentsLoader {
  constructor(private readonly database: Database) {}

  async load(): Promise<void> {
    const rows = DEPARTMENTS.map(({ kind, region, district, city, name }) => ({
      id: uuid(),
      place: district ?? city ?? region,
      kind,
      region,
      name,
    }));
    await this.database.internal(async (tx) => {
      await tx.rows(sql`select pg_advisory_xact_lock(${PREPARATION_LOCK})`);
      await tx.rows(sql`
        insert into departments (id, place, kind, region, name)
        select id, place, kind, region, name
        from json_to_recordset(${JSON.stringify(rows)}) as catalogue (id uuid, place text, kind text, region text, name jsonb)
        on conflict (place) do update set kind = excluded.kind, region = excluded.region, name = excluded.name
        where departments.name is distinct from excluded.name or departments.region <> excluded.region`);
    });
  }
}
