import { Injectable } from '@nestjs/common';
import { Clock, Database, sql } from '../../platform/index.js';
import type { DeviceSessionsDto, SessionDto } from '../dto/session.dto.js';
import type { Actor } from '../memberships/actor.js';
import type { Browser, System } from './device.js';
import { endOf } from './session-lifetimes.js';

interface Row {
  id: string;
  browser: Browser;
  system: System;
  sharedDevice: boolean;
  createdAt: Date;
  lastUsedAt: Date;
}

@Injectable()
export class SessionsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async current(actor: Actor): Promise<SessionDto> {
    const user = await this.database.one<{ name: string }>(sql`select name from users where id = ${actor.userId}`);
    return {
      id: actor.sessionId,
      user: { id: actor.userId, name: user?.name ?? '', language: actor.language },
      memberships: [...actor.memberships],
      clusterIds: [...actor.clusterIds],
      departmentIds: [...actor.departmentIds],
      administrator: actor.isAdministrator,
      awaitsSecondFactor: actor.awaitsSecondFactor,
    };
  }

  /** Those of the person that have not ended by time, this one first. */
  async mine(actor: Actor): Promise<DeviceSessionsDto> {
    const rows = await this.database.rows<Row>(sql`
      select id, browser, system, shared_device as "sharedDevice", created_at as "createdAt", last_used_at as "lastUsedAt"
      from sessions where user_id = ${actor.userId} order by id = ${actor.sessionId} desc, last_used_at desc, id limit 100`);
    const now = this.clock.now();
    return {
      items: rows
        .map((row) => ({ ...row, endsAt: endOf(row, actor.oversees || actor.awaitsSecondFactor) }))
        .filter(({ endsAt }) => endsAt >= now)
        .map(({ createdAt, lastUsedAt, endsAt, ...row }) => ({
          ...row,
          current: row.id === actor.sessionId,
          createdAt: createdAt.toISOString(),
          lastUsedAt: lastUsedAt.toISOString(),
          endsAt: endsAt.toISOString(),
        })),
    };
  }
}
