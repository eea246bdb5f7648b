import { Body, Controller, Get, Header, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, By } from '../accounts/index.js';
import { Id, Idempotent, IfMatch, Replies } from '../platform/index.js';
import { ChangeEvent } from './actions/change-event.js';
import { PlanEvent } from './actions/plan-event.js';
import { CalendarFileReader } from './calendar-file.reader.js';
import { EventDto, EventPageDto } from './dto/event.dto.js';
import { ChangeEventDto, PlanEventDto } from './dto/event-plan.dto.js';
import { ListEventsQuery } from './dto/events.query.js';
import { EventListReader } from './event-list.reader.js';
import { EventPageReader } from './event-page.reader.js';

@ApiTags('events')
@Controller()
export class EventsController {
  constructor(
    private readonly events: EventListReader,
    private readonly page: EventPageReader,
    private readonly calendar: CalendarFileReader,
    private readonly planEvent: PlanEvent,
    private readonly changeEvent: ChangeEvent,
  ) {}

  @Get('events')
  @Replies(EventPageDto)
  list(@By() actor: Actor, @Query() query: ListEventsQuery): Promise<EventPageDto> {
    return this.events.list(actor, query);
  }

  @Post('events')
  @Idempotent()
  @Replies(EventDto, 201)
  plan(@By() actor: Actor, @Body() body: PlanEventDto): Promise<EventDto> {
    return this.planEvent.execute(actor, body);
  }

  @Get('events/:id.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="boordosh.ics"')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ description: 'A calendar with this event', schema: { type: 'string' } })
  file(@By() actor: Actor, @Id() id: string): Promise<string> {
    return this.calendar.one(actor, id);
  }

  @Get('events/:id')
  @Replies(EventDto)
  one(@By() actor: Actor, @Id() id: string): Promise<EventDto> {
    return this.page.one(actor, id);
  }

  @Patch('events/:id')
  @Replies(EventDto)
  change(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeEventDto,
  ): Promise<EventDto> {
    return this.changeEvent.execute(actor, id, version, body);
  }
}
