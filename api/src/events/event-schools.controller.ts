import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, By } from '../accounts/index.js';
import { Id, Idempotent, IfMatch, Replies } from '../platform/index.js';
import { ArrangeCover } from './actions/arrange-cover.js';
import { NameParticipants } from './actions/name-participants.js';
import { RecordConsent } from './actions/record-consent.js';
import { EventDto } from './dto/event.dto.js';
import { ArrangeCoverDto, NameParticipantsDto, RecordConsentDto } from './dto/event-steps.dto.js';

/** What each school settles for itself. */
@ApiTags('events')
@Controller()
export class EventSchoolsController {
  constructor(
    private readonly nameParticipants: NameParticipants,
    private readonly arrangeCover: ArrangeCover,
    private readonly recordConsent: RecordConsent,
  ) {}

  @Put('events/:id/participants')
  @Replies(EventDto)
  participants(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: NameParticipantsDto,
  ): Promise<EventDto> {
    return this.nameParticipants.execute(actor, id, version, body);
  }

  @Put('events/:id/cover')
  @Replies(EventDto)
  cover(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ArrangeCoverDto,
  ): Promise<EventDto> {
    return this.arrangeCover.execute(actor, id, version, body);
  }

  @Post('events/:id/consents')
  @Idempotent()
  @Replies(EventDto)
  consent(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: RecordConsentDto,
  ): Promise<EventDto> {
    return this.recordConsent.execute(actor, id, version, body);
  }
}
