import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { AskedAgain, Idempotent, PageQuery, Replies } from '../platform/index.js';
import { MarkRead } from './actions/mark-read.js';
import { MarkReadDto, NotificationPageDto, UnreadDto } from './dto/notification.dto.js';
import { NotificationsReader } from './notifications.reader.js';

@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsReader,
    private readonly markRead: MarkRead,
  ) {}

  @Get()
  @AskedAgain()
  @Replies(NotificationPageDto)
  list(@By() actor: Actor, @Query() query: PageQuery): Promise<NotificationPageDto> {
    return this.notifications.list(actor, query);
  }

  @Post('read-marks')
  @Idempotent()
  @Replies(UnreadDto)
  mark(@By() actor: Actor, @Body() body: MarkReadDto): Promise<UnreadDto> {
    return this.markRead.execute(actor, body);
  }
}
