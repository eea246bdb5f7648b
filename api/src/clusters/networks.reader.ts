import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import {
  Database,
  DEFAULT_PAGE,
  NotFound,
  pageOf,
  type PageQuery,
  type Queryable,
  readCursor,
  sql,
} from '../platform/index.js';
import { networksVerbs } from './clusters.policy.js';
import type { NetworkDto, NetworkPageDto } from './dto/network.dto.js';

interface Row extends Omit<NetworkDto, 'createdAt'> {
  createdAt: Date;
}

const COLUMNS = sql`id, name, created_at as "createdAt", version`;

@Injectable()
export class NetworksReader {
  constructor(private readonly database: Database) {}

  /** In the order in which they were made: there are few, and each follows the one before. */
  async list(actor: Actor, query: PageQuery): Promise<NetworkPageDto> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const after = readCursor(query.cursor, 1);
    const rows = await this.database.rows<Row>(sql`
      select ${COLUMNS} from networks where ${after ? sql`id > ${after[0]}::uuid` : sql`true`} order by id limit ${limit + 1}`);
    return { ...pageOf(rows, limit, shown, (row) => [row.id]), can: networksVerbs(actor) };
  }

  async view(from: Queryable, id: string): Promise<NetworkDto> {
    const row = await from.one<Row>(sql`select ${COLUMNS} from networks where id = ${id}`);
    if (!row) throw new NotFound();
    return shown(row);
  }
}

const shown = (row: Row): NetworkDto => ({ ...row, createdAt: row.createdAt.toISOString() });
