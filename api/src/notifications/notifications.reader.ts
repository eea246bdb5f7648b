import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Database, DEFAULT_PAGE, pageOf, type PageQuery, type Queryable, readCursor, sql } from '../platform/index.js';
import {
  MOST_COUNTED,
  type NotificationDto,
  type NotificationPageDto,
  type UnreadDto,
} from './dto/notification.dto.js';
import { whatItIsAbout } from './what-it-is-about.js';

interface Row extends Omit<NotificationDto, 'at'> {
  at: Date;
  position: string;
}

@Injectable()
export class NotificationsReader {
  constructor(private readonly database: Database) {}

  /** The youngest first. */
  async list(actor: Actor, query: PageQuery): Promise<NotificationPageDto> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const after = readCursor(query.cursor, 1);
    const rows = await this.database.rows<Row>(sql`
      select position, facts.id, at, notifications.kind, action as happened, read_at is not null as read,
        notifications.school_id as "schoolId", ${whatItIsAbout(actor)} as about
      from notifications join audit_chain using (position) join facts on facts.id = fact_id
      where user_id = ${actor.userId} and ${after ? sql`position < ${after[0]}::bigint` : sql`true`}
      order by position desc limit ${limit + 1}`);
    const page = pageOf(rows, limit, shown, ({ position }) => [position]);
    const { unread } = await this.unread(this.database, actor);
    return { ...page, unread };
  }

  async unread(from: Queryable, actor: Actor): Promise<UnreadDto> {
    const counted = await from.one<UnreadDto>(sql`
      select count(*)::int as unread from (
        select from notifications where user_id = ${actor.userId} and read_at is null limit ${MOST_COUNTED}) as waiting`);
    return counted ?? { unread: 0 };
  }
}

const shown = ({ position: _, ...row }: Row): NotificationDto => ({ ...row, at: row.at.toISOString() });
