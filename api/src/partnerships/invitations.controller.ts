import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { Id, Idempotent, IfMatch, Replies } from '../platform/index.js';
import { AcceptInvitation } from './actions/accept-invitation.js';
import { RefuseInvitation } from './actions/refuse-invitation.js';
import { SendInvitation } from './actions/send-invitation.js';
import { WithdrawPartnership } from './actions/withdraw-partnership.js';
import { PartnershipReasonDto, WithdrawPartnershipDto } from './dto/partnership-input.dto.js';
import { PartnershipDto } from './dto/partnership.dto.js';

@ApiTags('partnerships')
@Controller('partnerships/:id')
export class InvitationsController {
  constructor(
    private readonly sendInvitation: SendInvitation,
    private readonly withdrawPartnership: WithdrawPartnership,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly refuseInvitation: RefuseInvitation,
  ) {}

  @Post('invitation')
  @Idempotent()
  @Replies(PartnershipDto)
  send(@By() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<PartnershipDto> {
    return this.sendInvitation.execute(actor, id, version);
  }

  @Post('withdrawal')
  @Idempotent()
  @Replies(PartnershipDto)
  withdraw(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: WithdrawPartnershipDto,
  ): Promise<PartnershipDto> {
    return this.withdrawPartnership.execute(actor, id, version, body);
  }

  @Post('acceptance')
  @Idempotent()
  @Replies(PartnershipDto)
  accept(@By() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<PartnershipDto> {
    return this.acceptInvitation.execute(actor, id, version);
  }

  @Post('refusal')
  @Idempotent()
  @Replies(PartnershipDto)
  refuse(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: PartnershipReasonDto,
  ): Promise<PartnershipDto> {
    return this.refuseInvitation.execute(actor, id, version, body);
  }
}
