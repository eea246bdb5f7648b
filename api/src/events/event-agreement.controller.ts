import { Body, Controller, Delete, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, By } from '../accounts/index.js';
import { Id, Idempotent, IfMatch, Replies } from '../platform/index.js';
import { AgreeToEvent } from './actions/agree-to-event.js';
import { ConfirmEvent } from './actions/confirm-event.js';
import { ProposeEvent } from './actions/propose-event.js';
import { WithdrawProposal } from './actions/withdraw-proposal.js';
import { EventDto } from './dto/event.dto.js';
import { EventOfSchoolDto } from './dto/event-steps.dto.js';

/** From a draft to a plan that all its schools have agreed to. */
@ApiTags('events')
@Controller()
export class EventAgreementController {
  constructor(
    private readonly proposeEvent: ProposeEvent,
    private readonly withdrawProposal: WithdrawProposal,
    private readonly agreeToEvent: AgreeToEvent,
    private readonly confirmEvent: ConfirmEvent,
  ) {}

  @Post('events/:id/proposal')
  @Idempotent()
  @Replies(EventDto)
  propose(@By() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<EventDto> {
    return this.proposeEvent.execute(actor, id, version);
  }

  @Delete('events/:id/proposal')
  @Replies(EventDto)
  withdraw(@By() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<EventDto> {
    return this.withdrawProposal.execute(actor, id, version);
  }

  @Post('events/:id/agreement')
  @Idempotent()
  @Replies(EventDto)
  agree(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: EventOfSchoolDto,
  ): Promise<EventDto> {
    return this.agreeToEvent.execute(actor, id, version, body.schoolId);
  }

  /** It has already happened. */
  @Post('events/:id/confirmation')
  @Idempotent()
  @Replies(EventDto)
  confirm(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: EventOfSchoolDto,
  ): Promise<EventDto> {
    return this.confirmEvent.execute(actor, id, version, body.schoolId);
  }
}
