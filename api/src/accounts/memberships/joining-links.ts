import { Injectable } from '@nestjs/common';
import type { SchoolRole } from '@boordosh/shared/vocabulary';
import { createHmac } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { Clock, hashToken, NotFound, type Queryable, SecretKey, sql, type Transaction } from '../../platform/index.js';
import type { JoiningLinkDto } from '../dto/member.dto.js';

export interface JoiningLinkTarget {
  role: SchoolRole | 'coordinator';
  name: string;
  schoolId?: string;
  clusterId?: string;
  personId?: string;
}

export interface JoiningLinkView {
  id: string;
  role: SchoolRole | 'coordinator';
  name: string;
  schoolId: string | null;
  clusterId: string | null;
  personId: string | null;
  expiresAt: Date;
  usedAt: Date | null;
  /** Whoever sent it may still do so: with their rights end their links. */
  stands: boolean;
}

const VALID_DAYS = 7;
export const MOST_A_DAY = 30;

/** Links by which one person joins. The token is derived from the link's id, so that a repeated request shows the same one. */
@Injectable()
export class JoiningLinks {
  constructor(
    private readonly clock: Clock,
    private readonly secret: SecretKey,
  ) {}

  /** Of a school, in the last 24 hours. */
  async areTooMany(tx: Transaction, schoolId: string): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - 86_400_000);
    const made = await tx.one<{ count: number }>(sql`
      select count(*)::int as count from joining_links where school_id = ${schoolId} and created_at > ${since}`);
    return (made?.count ?? 0) >= MOST_A_DAY;
  }

  async create(tx: Transaction, target: JoiningLinkTarget): Promise<string> {
    const id = uuid();
    const expiresAt = new Date(this.clock.now().getTime() + VALID_DAYS * 86_400_000);
    await tx.rows(sql`
      insert into joining_links (id, token_hash, role, school_id, cluster_id, person_id, name, created_by, expires_at)
      values (${id}, ${hashToken(this.tokenOf(id))}, ${target.role}, ${target.schoolId ?? null}, ${target.clusterId ?? null},
        ${target.personId ?? null}, ${target.name}, ${tx.caller.userId}, ${expiresAt})`);
    return id;
  }

  /** For the reply that made the link, and its repeats. */
  async shown(from: Queryable, id: string): Promise<JoiningLinkDto> {
    const link = await from.one<{ id: string; role: JoiningLinkDto['role']; name: string; expires_at: Date }>(sql`
      select id, role, name, expires_at from joining_links where id = ${id}`);
    if (!link) throw new NotFound();
    return { id, role: link.role, name: link.name, token: this.tokenOf(id), expiresAt: link.expires_at.toISOString() };
  }

  async byToken(from: Queryable, token: string, lock = false): Promise<JoiningLinkView | undefined> {
    return from.one<JoiningLinkView>(sql`
      select id, role, name, school_id as "schoolId", cluster_id as "clusterId", person_id as "personId",
        expires_at as "expiresAt", used_at as "usedAt",
        case when school_id is null then exists (
          select from appointments where user_id = created_by and appointments.role = 'administrator' and ended_at is null)
        else exists (
          select from memberships where memberships.school_id = joining_links.school_id and user_id = created_by
            and memberships.role <> 'teacher' and verified_at is not null and ended_at is null) end as stands
      from joining_links where token_hash = ${hashToken(token)} ${lock ? sql`for update` : sql``}`);
  }

  private tokenOf(id: string): string {
    return createHmac('sha256', this.secret.for('joining-link')).update(id).digest('base64url').slice(0, 32);
  }
}
