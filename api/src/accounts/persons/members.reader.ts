import { Inject, Injectable } from '@nestjs/common';
import {
  Database,
  DEFAULT_PAGE,
  ENVIRONMENT,
  type Environment,
  Forbidden,
  NotFound,
  pageOf,
  type PageQuery,
  type Queryable,
  readCursor,
  sql,
} from '../../platform/index.js';
import { maySeeMembers, type MemberSeen, membersVerbs, memberVerbs, mayRemoveMember } from '../accounts.policy.js';
import type { DutiesDto, MemberDto, MemberPageDto } from '../dto/member.dto.js';
import type { Actor } from '../memberships/actor.js';
import { Duties } from '../memberships/duties.js';
import { IDLE_HOURS } from '../sessions/session-lifetimes.js';

type Row = Omit<MemberDto, 'can' | 'reach'> & { userId: string | null; email: boolean; device: boolean };

const MOST_DUTIES = 500;

const COLUMNS = sql`
  persons.id, persons.name, persons.post, persons.phone, persons.user_id is not null as "hasAccount", persons.version, persons.user_id as "userId",
  exists(select from users where users.id = persons.user_id and email is not null) as email,
  exists(select from sessions where sessions.user_id = persons.user_id and not shared_device
    and last_used_at > now() - make_interval(hours => ${IDLE_HOURS.school})) as device,
  coalesce((select json_agg(json_build_object('role', role, 'deputy', deputy, 'verified', verified_at is not null) order by since)
    from memberships where person_id = persons.id and ended_at is null), '[]') as roles`;

@Injectable()
export class MembersReader {
  constructor(
    private readonly database: Database,
    private readonly duties: Duties,
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
    return { ...page, can: membersVerbs(actor, schoolId, this.hasMail) };
  }

  async ofSchool(actor: Actor, schoolId: string, id: string): Promise<MemberDto> {
    await this.visible(actor, schoolId, id);
    return this.one(this.database, actor, id);
  }

  async one(from: Queryable, actor: Actor, id: string): Promise<MemberDto> {
    const row = await from.one<Row & { school_id: string }>(
      sql`select ${COLUMNS}, school_id from persons where id = ${id}`,
    );
    if (!row) throw new NotFound();
    const { school_id: schoolId, ...member } = row;
    return this.shown(member, actor, schoolId);
  }

  /** What policies judge: also somebody who has left, so that a repeated request meets the same answer. */
  async visible(actor: Actor, schoolId: string, id: string): Promise<MemberSeen> {
    if (!maySeeMembers(actor, schoolId)) throw new NotFound();
    const row = await this.database.one<Row>(sql`
      select ${COLUMNS} from persons where id = ${id} and school_id = ${schoolId}`);
    if (!row) throw new NotFound();
    return { schoolId, userId: row.userId, roles: row.roles };
  }

  /** What somebody would leave behind, for whoever may let them go. */
  async dutiesOf(actor: Actor, schoolId: string, id: string): Promise<DutiesDto> {
    const seen = await this.visible(actor, schoolId, id);
    if (!mayRemoveMember(actor, seen)) throw new Forbidden();
    return { items: (await this.duties.of(this.database, id)).slice(0, MOST_DUTIES) };
  }

  private shown({ userId, email, device, ...row }: Row, actor: Actor, schoolId: string): MemberDto {
    const leads = actor.leads(schoolId);
    const away = email && this.hasMail ? 'mail' : 'nothing';
    return {
      ...row,
      phone: leads ? row.phone : null,
      reach: leads ? (device ? 'app' : away) : null,
      can: memberVerbs(actor, { schoolId, userId, roles: row.roles }),
    };
  }

  private get hasMail(): boolean {
    return this.environment.smtpUrl !== undefined;
  }
}
