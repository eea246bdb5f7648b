import { createHmac, randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, hashToken, type Queryable, SecretKey, sql, type Transaction } from '../../platform/index.js';
import type { PasswordResetDto, ResetWay } from '../dto/password-reset.dto.js';

export interface PasswordReset {
  id: string;
  userId: string | null;
  way: ResetWay;
  approved: boolean;
  over: boolean;
}

interface Row {
  id: string;
  user_id: string | null;
  way: ResetWay;
  number: string;
  expires_at: Date;
  approved_at: Date | null;
  used_at: Date | null;
}

const VALID_MINUTES = 60;
const DIGITS = 6;
const MOST_AN_HOUR = 5;

/** Rows of lost passwords. The token is derived from the id, so that a repeated request keeps the same device in charge. */
@Injectable()
export class PasswordResets {
  constructor(
    private readonly clock: Clock,
    private readonly secret: SecretKey,
  ) {}

  /** Of an address, whether anybody has it or not. */
  async areTooMany(tx: Transaction, identifierHash: Buffer): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - 3_600_000);
    const made = await tx.one<{ count: number }>(sql`
      select count(*)::int as count from password_resets
      where identifier_hash = ${identifierHash} and created_at > ${since}`);
    return (made?.count ?? 0) >= MOST_AN_HOUR;
  }

  async begin(
    tx: Transaction,
    { identifierHash, userId, way }: { identifierHash: Buffer; userId: string | null; way: ResetWay },
  ): Promise<string> {
    const id = randomUUID();
    const now = this.clock.now();
    const number = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    await tx.rows(sql`
      insert into password_resets (id, user_id, identifier_hash, way, token_hash, number, created_at, expires_at)
      values (${id}, ${userId}, ${identifierHash}, ${way}, ${hashToken(this.tokenOf(id))}, ${number}, ${now},
        ${new Date(now.getTime() + VALID_MINUTES * 60_000)})`);
    return id;
  }

  /** @param way a link from a mail is no device, and the other way round */
  async byToken(from: Queryable, token: string, way: ResetWay, lock = false): Promise<PasswordReset | undefined> {
    const row = await from.one<Row>(sql`
      select * from password_resets where token_hash = ${hashToken(token)} and way = ${way} ${lock ? sql`for update` : sql``}`);
    if (!row) return undefined;
    return { id: row.id, userId: row.user_id, way, approved: row.approved_at !== null, over: this.isOver(row) };
  }

  async shown(from: Queryable, id: string): Promise<PasswordResetDto | undefined> {
    const row = await from.one<Row>(sql`select * from password_resets where id = ${id}`);
    if (!row) return undefined;
    const open = row.approved_at === null ? 'waiting' : 'approved';
    return {
      way: row.way,
      number: row.way === 'mail' ? null : row.number,
      state: this.isOver(row) ? 'over' : open,
      expiresAt: row.expires_at.toISOString(),
    };
  }

  /** Once the password is new, nothing that was begun for the account leads in any more. */
  async endAll(tx: Transaction, userId: string): Promise<void> {
    await tx.rows(sql`
      update password_resets set used_at = ${this.clock.now()} where user_id = ${userId} and used_at is null`);
  }

  tokenOf(id: string): string {
    return createHmac('sha256', this.secret.for('password-reset')).update(id).digest('base64url').slice(0, 32);
  }

  private isOver(row: Row): boolean {
    return row.used_at !== null || row.expires_at <= this.clock.now();
  }
}
