import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { Id, Idempotent, IfMatch, Replies } from '../platform/index.js';
import { SubmitEvaluation } from './actions/submit-evaluation.js';
import { WriteEvaluation } from './actions/write-evaluation.js';
import { EvaluationPageDto, EvaluationsQuery } from './dto/evaluation-list.dto.js';
import { EvaluationDto, EventEvaluationsDto, WriteEvaluationDto } from './dto/evaluation.dto.js';
import { EvaluationListReader } from './evaluation-list.reader.js';
import { EvaluationsReader } from './evaluations.reader.js';

@ApiTags('evaluations')
@Controller()
export class EvaluationsController {
  constructor(
    private readonly evaluations: EvaluationsReader,
    private readonly lists: EvaluationListReader,
    private readonly writeEvaluation: WriteEvaluation,
    private readonly submitEvaluation: SubmitEvaluation,
  ) {}

  @Get('evaluations')
  @Replies(EvaluationPageDto)
  list(@By() actor: Actor, @Query() query: EvaluationsQuery): Promise<EvaluationPageDto> {
    return this.lists.list(actor, query);
  }

  @Get('events/:id/evaluations')
  @Replies(EventEvaluationsDto)
  ofEvent(@By() actor: Actor, @Id() id: string): Promise<EventEvaluationsDto> {
    return this.evaluations.ofEvent(actor, id);
  }

  @Get('events/:id/evaluations/:schoolId')
  @Replies(EvaluationDto)
  one(@By() actor: Actor, @Id() id: string, @Id('schoolId') schoolId: string): Promise<EvaluationDto> {
    return this.evaluations.one(actor, id, schoolId);
  }

  @Put('events/:id/evaluations/:schoolId')
  @Replies(EvaluationDto)
  write(
    @By() actor: Actor,
    @Id() eventId: string,
    @Id('schoolId') schoolId: string,
    @IfMatch() version: number,
    @Body() body: WriteEvaluationDto,
  ): Promise<EvaluationDto> {
    return this.writeEvaluation.execute(actor, { eventId, schoolId, version }, body);
  }

  @Post('events/:id/evaluations/:schoolId/submission')
  @Idempotent()
  @Replies(EvaluationDto, 201)
  submit(
    @By() actor: Actor,
    @Id() eventId: string,
    @Id('schoolId') schoolId: string,
    @IfMatch() version: number,
  ): Promise<EvaluationDto> {
    return this.submitEvaluation.execute(actor, { eventId, schoolId, version });
  }
}
