import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import {
  allOf,
  Database,
  DEFAULT_PAGE,
  NotFound,
  pageOf,
  type Queryable,
  readCursor,
  type Sql,
  sql,
} from '../../platform/index.js';
import type { ClaimDto, ClaimPageDto, ClaimsQuery } from '../dto/claim.dto.js';
import { type ClaimIds, claimVerbs, mayDecideClaim, maySeeClaim } from './claims.policy.js';

interface Row extends Omit<ClaimDto, 'can' | 'createdAt' | 'decidedAt' | 'contested' | 'school'> {
  school: Omit<ClaimDto['school'], never>;
  createdAt: Date;
  decidedAt: Date | null;
  ids: ClaimIds;
}

const CLAIM = sql`
  select claims.id, claims.state, change_of_director as "changeOfDirector", claimant.name as claimant, post,
    order_number as "orderNumber", order_date::text as "orderDate", claims.phone, claims.created_at as "createdAt",
    decide_by::text as "decideBy", decided_at as "decidedAt", reason, claims.version,
    json_build_object('claimantId', claims.user_id, 'schoolId', schools.id, 'clusterId', schools.cluster_id,
      'departmentId', schools.department_id) as ids,
    json_build_object('id', schools.id, 'name', schools.name, 'country', country, 'region', schools.region, 'district', district,
      'settlement', settlement, 'phone', schools.phone, 'email', schools.email, 'department', departments.name,
      'director', (select persons.name from memberships join persons on persons.id = person_id
        where memberships.school_id = schools.id and role = 'director' and not deputy and ended_at is null
          and memberships.verified_at is not null)) as school,
    array(select other.id from claims as other where other.school_id = claims.school_id and other.id <> claims.id
      and other.state = 'submitted' and claims.state = 'submitted' order by other.id) as against
  from claims
    join schools on schools.id = claims.school_id
    join users as claimant on claimant.id = claims.user_id
    left join departments on departments.id = schools.department_id`;

@Injectable()
export class ClaimsReader {
  constructor(private readonly database: Database) {}

  /** The claims this caller may decide, the most urgent first. */
  async list(actor: Actor, query: ClaimsQuery): Promise<ClaimPageDto> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const after = readCursor(query.cursor, 2);
    const rows = await this.database.rows<Row>(sql`
      ${CLAIM} where ${allOf([
        decidedBy(actor),
        sql`claims.state = ${query.state ?? 'submitted'}`,
        query.schoolId === undefined ? undefined : sql`claims.school_id = ${query.schoolId}`,
        after ? sql`(decide_by, claims.id) > (${after[0]}::date, ${after[1]}::uuid)` : undefined,
      ])} order by decide_by, claims.id limit ${limit + 1}`);
    return pageOf(
      rows,
      limit,
      (row) => shown(row, actor),
      (row) => [row.decideBy, row.id],
    );
  }

  /** @throws NotFound for whoever neither made the claim nor may decide it */
  one(actor: Actor, id: string): Promise<ClaimDto> {
    return this.view(this.database, id, actor);
  }

  async view(from: Queryable, id: string, actor: Actor): Promise<ClaimDto> {
    const row = await this.row(from, id);
    if (!maySeeClaim(actor, row.ids)) throw new NotFound();
    return shown(row, actor);
  }

  /** The ids that a policy compares. @throws NotFound for whoever may not see the claim */
  async idsOf(actor: Actor, id: string): Promise<ClaimIds> {
    const { ids } = await this.row(this.database, id);
    if (!maySeeClaim(actor, ids)) throw new NotFound();
    return ids;
  }

  private async row(from: Queryable, id: string): Promise<Row> {
    const row = await from.one<Row>(sql`${CLAIM} where claims.id = ${id}`);
    if (!row) throw new NotFound();
    return row;
  }
}

/** The same rule as `mayDecideClaim`, where the database can use it. */
function decidedBy(actor: Actor): Sql {
  const uninvolved = sql`claims.user_id <> ${actor.userId} and claims.school_id <> all (${actor.schoolIds}::uuid[])`;
  if (actor.isAdministrator) return uninvolved;
  return sql`${uninvolved} and (schools.cluster_id = any (${[...actor.clusterIds]}::uuid[])
    or schools.department_id = any (${[...actor.departmentIds]}::uuid[]))`;
}

/** What the claimant must not learn: who else claims, whom the verifier calls, who directs the school. */
function shown({ ids, ...row }: Row, actor: Actor): ClaimDto {
  const decides = mayDecideClaim(actor, ids);
  return {
    ...row,
    school: decides ? row.school : { ...row.school, phone: null, email: null, director: null },
    against: decides ? row.against : [],
    contested: row.against.length > 0,
    createdAt: row.createdAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    can: claimVerbs(actor, { ...ids, state: row.state }),
  };
}
