import { Inject, Injectable } from '@nestjs/common';
import {
  Database,
  DEFAULT_PAGE,
  ENVIRONMENT,
  type Environment,
  NotFound,
  pageOf,
  type PageQuery,
  type Queryable,
  readCursor,
  sql,
} from '../../platform/index.js';
import { maySeeMembers, membersVerbs } from '../accounts.policy.js';
import type { MemberDto, MemberPageDto } from '../dto/member.dto.js';
import type { Actor } from '../memberships/actor.js';

type Row = Pick<MemberDto, keyof MemberDto>;

const COLUMNS = sql`
  persons.id, persons.name, persons.post, persons.phone, persons.user_id is not null as "hasAccount", persons.version,
  coalesce((select json_agg(json_build_object('role', role, 'deputy', deputy, 'verified', verified_at is not null) order by since)
    from memberships where person_id = persons.id and ended_at is null), '[]') as roles`;

@Injectable()
export class MembersReader {
  constructor(
    private readonly database: Database,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Persons of the school in the order of their names. @throws NotFound for whoever does not belong to the school */
  async list(actor: Actor, schoolId: string, query: PageQuery): Promise<MemberPageDto> {
    if (!maySeeMembers(actor, schoolId)) throw new NotFound();
    const limit = query.limit ?? DEFAULT_PAGE;
    const after = readCursor(query.cursor, 2);
    const rows = await this.database.rows<Row>(sql`
      select ${COLUMNS} from persons
      where school_id = ${schoolId} and left_at is null
        and ${after ? sql`(name collate "ky-x-icu", id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`}
      order by name collate "ky-x-icu", id limit ${limit + 1}`);
    const page = pageOf(
      rows,
      limit,
      (row) => this.shown(row, actor, schoolId),
      (row) => [row.name, row.id],
    );
    return { ...page, can: membersVerbs(actor, schoolId, this.environment.smtpUrl !== undefined) };
  }

  async one(from: Queryable, actor: Actor, id: string): Promise<MemberDto> {
    const row = await from.one<Row & { school_id: string }>(
      sql`select ${COLUMNS}, school_id from persons where id = ${id}`,
    );
    if (!row) throw new NotFound();
    const { school_id: schoolId, ...member } = row;
    return this.shown(member, actor, schoolId);
  }

  private shown(row: Row, actor: Actor, schoolId: string): MemberDto {
    return { ...row, phone: actor.leads(schoolId) ? row.phone : null };
  }
}
