import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { Id, IfMatch, Replies } from '../platform/index.js';
import { AgreeToConclusion } from './actions/agree-to-conclusion.js';
import { WriteConclusion } from './actions/write-conclusion.js';
import { AgreeToConclusionDto, JointEvaluationDto, WriteJointEvaluationDto } from './dto/joint-evaluation.dto.js';
import { JointEvaluationsReader } from './joint-evaluations.reader.js';

@ApiTags('evaluations')
@Controller('events/:id/joint-evaluation')
export class JointEvaluationsController {
  constructor(
    private readonly jointEvaluations: JointEvaluationsReader,
    private readonly writeConclusion: WriteConclusion,
    private readonly agreeToConclusion: AgreeToConclusion,
  ) {}

  @Get()
  @Replies(JointEvaluationDto)
  one(@By() actor: Actor, @Id() id: string): Promise<JointEvaluationDto> {
    return this.jointEvaluations.one(actor, id);
  }

  @Put()
  @Replies(JointEvaluationDto)
  write(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: WriteJointEvaluationDto,
  ): Promise<JointEvaluationDto> {
    return this.writeConclusion.execute(actor, id, version, body);
  }

  @Put('agreements/:schoolId')
  @Replies(JointEvaluationDto)
  agree(
    @By() actor: Actor,
    @Id() eventId: string,
    @Id('schoolId') schoolId: string,
    @IfMatch() version: number,
    @Body() body: AgreeToConclusionDto,
  ): Promise<JointEvaluationDto> {
    return this.agreeToConclusion.execute(actor, { eventId, schoolId, version }, body);
  }
}
