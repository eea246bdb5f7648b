import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../../accounts/index.js';
import { Id, Idempotent, Replies } from '../../platform/index.js';
import { SignCodeDto } from '../dto/partnership-input.dto.js';
import { PartnershipDto } from '../dto/partnership.dto.js';
import { PartnerAnswersDto } from '../answers/partner-answers.dto.js';
import { PartnerAnswersReader } from '../answers/partner-answers.reader.js';
import { PartnershipCodeDto } from './partnership-code.dto.js';
import { PartnershipCodeReader } from './partnership-code.reader.js';
import { SignCode } from '../actions/sign-code.js';

@ApiTags('partnerships')
@Controller('partnerships/:id')
export class CodeController {
  constructor(
    private readonly codes: PartnershipCodeReader,
    private readonly signCode: SignCode,
    private readonly answers: PartnerAnswersReader,
  ) {}

  @Get('code')
  @Replies(PartnershipCodeDto)
  get(@By() actor: Actor, @Id() id: string): Promise<PartnershipCodeDto> {
    return this.codes.one(actor, id);
  }

  @Get('schools/:schoolId/answers')
  @Replies(PartnerAnswersDto)
  answersOf(@By() actor: Actor, @Id() id: string, @Id('schoolId') schoolId: string): Promise<PartnerAnswersDto> {
    return this.answers.one(actor, id, schoolId);
  }

  @Post('code/signatures')
  @Idempotent()
  @Replies(PartnershipDto, 201)
  sign(@By() actor: Actor, @Id() id: string, @Body() body: SignCodeDto): Promise<PartnershipDto> {
    return this.signCode.execute(actor, id, body);
  }
}
