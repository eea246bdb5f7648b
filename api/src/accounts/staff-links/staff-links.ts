import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LocalName } from '@boordosh/shared/vocabulary';
import { v7 as uuid } from 'uuid';
import { Clock, hashToken, type Queryable, SecretKey, sql, type Transaction } from '../../platform/index.js';
import type { StaffLinkDto } from '../dto/staff-link.dto.js';

export interface SeenStaffLink {
  id: string;
  schoolId: string;
  schoolName: LocalName;
  usable: boolean;
}

interface Row {
  id: string;
  school_id: string;
  school_name: LocalName;
  expires_at: Date;
  shut_at: Date | null;
  stands: boolean;
}

const VALID_DAYS = 7;

/** One link for a whole staff: it admits nobody by itself, so it may be used often and shown again. */
@Injectable()
export class StaffLinks {
  constructor(
    private readonly clock: Clock,
    private readonly secret: SecretKey,
  ) {}

  /** A new one shuts the one before. */
  async create(tx: Transaction, schoolId: string): Promise<string> {
    await this.shut(tx, schoolId);
    const id = uuid();
    const now = this.clock.now();
    await tx.rows(sql`
      insert into staff_links (id, token_hash, school_id, created_by, created_at, expires_at)
      values (${id}, ${hashToken(this.tokenOf(id))}, ${schoolId}, ${tx.caller.userId}, ${now},
        ${new Date(now.getTime() + VALID_DAYS * 86_400_000)})`);
    return id;
  }

  /** Answers whether one was open. */
  async shut(tx: Transaction, schoolId: string): Promise<boolean> {
    const shut = await tx.rows(sql`
      update staff_links set shut_at = ${this.clock.now()} where school_id = ${schoolId} and shut_at is null returning id`);
    return shut.length > 0;
  }

  async open(from: Queryable, schoolId: string): Promise<StaffLinkDto | null> {
    const row = await from.one<Row>(sql`
      select id, expires_at from staff_links
      where school_id = ${schoolId} and shut_at is null and expires_at > ${this.clock.now()}
      order by created_at desc limit 1`);
    return row ? { id: row.id, token: this.tokenOf(row.id), expiresAt: row.expires_at.toISOString() } : null;
  }

  async byToken(from: Queryable, token: string): Promise<SeenStaffLink | undefined> {
    const row = await from.one<Row>(sql`
      select staff_links.id, school_id, schools.name as school_name, expires_at, shut_at, exists (
        select from memberships where memberships.school_id = staff_links.school_id and user_id = created_by
          and memberships.role <> 'teacher' and memberships.verified_at is not null and ended_at is null) as stands
      from staff_links join schools on schools.id = school_id where token_hash = ${hashToken(token)}`);
    return row && { id: row.id, schoolId: row.school_id, schoolName: row.school_name, usable: this.isUsable(row) };
  }

  private isUsable({ stands, shut_at, expires_at }: Row): boolean {
    return stands && shut_at === null && expires_at > this.clock.now();
  }

  private tokenOf(id: string): string {
    return createHmac('sha256', this.secret.for('staff-link')).update(id).digest('base64url').slice(0, 32);
  }
}
