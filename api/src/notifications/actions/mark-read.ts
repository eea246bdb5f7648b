import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Clock, Database, NotFound, sql, ValidationFailed } from '../../platform/index.js';
import type { MarkReadDto, UnreadDto } from '../dto/notification.dto.js';
import { mayMarkRead } from '../notifications.policy.js';
import { NotificationsReader } from '../notifications.reader.js';

@Injectable()
export class MarkRead {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationsReader,
    private readonly clock: Clock,
  ) {}

  /** Leaves no fact: that somebody has read something is nobody else's business. */
  async execute(actor: Actor, { upTo, ids }: MarkReadDto): Promise<UnreadDto> {
    if ((upTo === undefined) === (ids === undefined)) throw new ValidationFailed([{ path: 'ids', code: 'required' }]);
    if (!mayMarkRead(actor, { userId: actor.userId })) throw new NotFound();
    const meant =
      upTo === undefined
        ? sql`position in (select position from audit_chain where fact_id = any(${ids}::uuid[]))`
        : sql`position <= (select position from audit_chain where fact_id = ${upTo})`;
    return this.database.transaction(actor, {
      work: async (tx) => {
        await tx.rows(sql`
          update notifications set read_at = ${this.clock.now()}
          where user_id = ${actor.userId} and read_at is null and ${meant}`);
        return actor.userId;
      },
      read: (from) => this.notifications.unread(from, actor),
    });
  }
}
