import { Injectable } from '@nestjs/common';
import { Database, sql } from '../../platform/index.js';
import type { SessionDto } from '../dto/session.dto.js';
import type { Actor } from '../memberships/actor.js';

@Injectable()
export class SessionsReader {
  constructor(private readonly database: Database) {}

  async current(actor: Actor): Promise<SessionDto> {
    const user = await this.database.one<{ name: string }>(sql`select name from users where id = ${actor.userId}`);
    return {
      id: actor.sessionId,
      user: { id: actor.userId, name: user?.name ?? '', language: actor.language },
      memberships: [...actor.memberships],
      clusterIds: [...actor.clusterIds],
      departmentIds: [...actor.departmentIds],
      administrator: actor.isAdministrator,
    };
  }
}
