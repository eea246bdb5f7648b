import { Body, Controller, Delete, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { Id, Idempotent, IfMatch, Replies } from '../platform/index.js';
import { EndPartnership } from './actions/end-partnership.js';
import { PausePartnership } from './actions/pause-partnership.js';
import { ResumePartnership } from './actions/resume-partnership.js';
import { PartnershipReasonDto } from './dto/partnership-input.dto.js';
import { PartnershipDto } from './dto/partnership.dto.js';

@ApiTags('partnerships')
@Controller('partnerships/:id')
export class PausesController {
  constructor(
    private readonly pausePartnership: PausePartnership,
    private readonly resumePartnership: ResumePartnership,
    private readonly endPartnership: EndPartnership,
  ) {}

  @Post('pause')
  @Idempotent()
  @Replies(PartnershipDto)
  pause(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: PartnershipReasonDto,
  ): Promise<PartnershipDto> {
    return this.pausePartnership.execute(actor, id, version, body);
  }

  @Delete('pause')
  @Replies(PartnershipDto)
  resume(@By() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<PartnershipDto> {
    return this.resumePartnership.execute(actor, id, version);
  }

  @Post('closure')
  @Idempotent()
  @Replies(PartnershipDto)
  end(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: PartnershipReasonDto,
  ): Promise<PartnershipDto> {
    return this.endPartnership.execute(actor, id, version, body);
  }
}
