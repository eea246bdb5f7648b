import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, By } from '../accounts/index.js';
import { Id, Idempotent, IfMatch, Replies } from '../platform/index.js';
import { AnnounceEvent } from './actions/announce-event.js';
import { CancelEvent } from './actions/cancel-event.js';
import { CompleteEvent } from './actions/complete-event.js';
import { PostponeEvent } from './actions/postpone-event.js';
import { EventDto } from './dto/event.dto.js';
import { AnnounceEventDto, EventReasonDto, PostponeEventDto } from './dto/event-steps.dto.js';

/** What becomes of a plan that is agreed. */
@ApiTags('events')
@Controller()
export class EventCourseController {
  constructor(
    private readonly announceEvent: AnnounceEvent,
    private readonly completeEvent: CompleteEvent,
    private readonly postponeEvent: PostponeEvent,
    private readonly cancelEvent: CancelEvent,
  ) {}

  @Post('events/:id/announcement')
  @Idempotent()
  @Replies(EventDto)
  announce(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: AnnounceEventDto,
  ): Promise<EventDto> {
    return this.announceEvent.execute(actor, id, version, body.withoutConsentReason);
  }

  @Post('events/:id/completion')
  @Idempotent()
  @Replies(EventDto)
  complete(@By() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<EventDto> {
    return this.completeEvent.execute(actor, id, version);
  }

  @Post('events/:id/postponement')
  @Idempotent()
  @Replies(EventDto)
  postpone(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: PostponeEventDto,
  ): Promise<EventDto> {
    return this.postponeEvent.execute(actor, id, version, body.reason);
  }

  @Post('events/:id/cancellation')
  @Idempotent()
  @Replies(EventDto)
  cancel(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: EventReasonDto,
  ): Promise<EventDto> {
    return this.cancelEvent.execute(actor, id, version, body.reason);
  }
}
