import { Injectable } from '@nestjs/common';
import { Clock, Database, sql } from '../../platform/index.js';
import { apiTokensVerbs } from '../accounts.policy.js';
import type { ApiTokensDto } from '../dto/api-token.dto.js';
import type { Actor, TokenScope } from '../memberships/actor.js';
import { MOST_TOKENS } from './actions/make-api-token.js';

interface Row {
  id: string;
  name: string;
  scope: TokenScope;
  created_at: Date;
  expires_at: Date;
  last_used_at: Date | null;
}

@Injectable()
export class ApiTokensReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async mine(actor: Actor): Promise<ApiTokensDto> {
    const rows = await this.database.rows<Row>(sql`
      select id, name, scope, created_at, expires_at, last_used_at from api_tokens
      where user_id = ${actor.userId} and expires_at > ${this.clock.now()} order by created_at desc, id desc limit ${MOST_TOKENS}`);
    return {
      items: rows.map(({ created_at, expires_at, last_used_at, ...row }) => ({
        ...row,
        createdAt: created_at.toISOString(),
        expiresAt: expires_at.toISOString(),
        lastUsedAt: last_used_at?.toISOString() ?? null,
      })),
      can: apiTokensVerbs(actor),
    };
  }
}
