import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../../../audit/index.js';
import { AppError, Clock, Database, Forbidden, sql, type Transaction } from '../../../platform/index.js';
import { mayMakeToken } from '../../accounts.policy.js';
import type { MadeApiTokenDto, MakeApiTokenDto } from '../../dto/api-token.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { PasswordAgain } from '../../sessions/password-again.js';
import { makeBearerToken } from '../bearer-token.js';

export const MOST_TOKENS = 20;
const MS_PER_DAY = 86_400_000;

@Injectable()
export class MakeApiToken {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passwordAgain: PasswordAgain,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, { name, scope, days, password }: MakeApiTokenDto): Promise<MadeApiTokenDto> {
    if (!mayMakeToken(actor)) throw new Forbidden();
    await this.passwordAgain.check(actor, password);
    const { token, hash } = makeBearerToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + days * MS_PER_DAY);
    return this.database.transaction(actor, {
      work: async (tx) => {
        await this.makeRoom(tx, actor.userId, now);
        const id = uuid();
        await tx.rows(sql`
          insert into api_tokens (id, user_id, token_hash, name, scope, created_at, expires_at)
          values (${id}, ${actor.userId}, ${hash}, ${name}, ${scope}, ${now}, ${expiresAt})`);
        await this.audit.record(tx, { action: 'api-token.made', subject: actor.userId, data: { token: id, scope } });
        return id;
      },
      read: (_, id) => Promise.resolve({ id, token, expiresAt: expiresAt.toISOString() }),
    });
  }

  /** What has expired goes; as many as a person can keep in view stay. */
  private async makeRoom(tx: Transaction, userId: string, now: Date): Promise<void> {
    await tx.rows(sql`select from users where id = ${userId} for update`);
    await tx.rows(sql`delete from api_tokens where user_id = ${userId} and expires_at <= ${now}`);
    const there = await tx.one<{ count: number }>(sql`
      select count(*)::int as count from api_tokens where user_id = ${userId}`);
    if ((there?.count ?? 0) >= MOST_TOKENS) throw new AppError('conflict', 'too-many-tokens', { max: MOST_TOKENS });
  }
}
