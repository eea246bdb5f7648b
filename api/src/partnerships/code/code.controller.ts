import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../../accounts/index.js';
import { Id, Idempotent, Replies } from '../../platform/index.js';
import { SignCodeDto } from '../dto/partnership-input.dto.js';
import { PartnershipDto } from '../dto/partnership.dto.js';
import { PartnershipCodeDto } from './partnership-code.dto.js';
import { PartnershipCodeReader } from './partnership-code.reader.js';
import { SignCode } from '../actions/sign-code.js';

@ApiTags('partnerships')
@Controller('partnerships/:id/code')
export class CodeController {
  constructor(
    private readonly codes: PartnershipCodeReader,
    private readonly signCode: SignCode,
  ) {}

  @Get()
  @Replies(PartnershipCodeDto)
  get(@By() actor: Actor, @Id() id: string): Promise<PartnershipCodeDto> {
    return this.codes.one(actor, id);
  }

  @Post('signatures')
  @Idempotent()
  @Replies(PartnershipDto, 201)
  sign(@By() actor: Actor, @Id() id: string, @Body() body: SignCodeDto): Promise<PartnershipDto> {
    return this.signCode.execute(actor, id, body);
  }
}
