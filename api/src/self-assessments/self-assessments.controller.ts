import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { Id, Idempotent, IfMatch, PageQuery, Replies } from '../platform/index.js';
import { FinaliseSelfAssessment } from './actions/finalise-self-assessment.js';
import { OpenSelfAssessment } from './actions/open-self-assessment.js';
import { QuickStart } from './actions/quick-start.js';
import { QuickStartDto, SaveQuickStartDto } from './dto/quick-start.dto.js';
import { SelfAssessmentDto, SelfAssessmentPageDto } from './dto/self-assessment.dto.js';
import { QuickStartReader } from './quick-start.reader.js';
import { SelfAssessmentsReader } from './self-assessments.reader.js';

@ApiTags('self-assessments')
@Controller()
export class SelfAssessmentsController {
  constructor(
    private readonly assessments: SelfAssessmentsReader,
    private readonly quickStarts: QuickStartReader,
    private readonly openAssessment: OpenSelfAssessment,
    private readonly startQuickly: QuickStart,
    private readonly finaliseAssessment: FinaliseSelfAssessment,
  ) {}

  @Get('schools/:id/self-assessments')
  @Replies(SelfAssessmentPageDto)
  list(@By() actor: Actor, @Id() id: string, @Query() query: PageQuery): Promise<SelfAssessmentPageDto> {
    return this.assessments.list(actor, id, query);
  }

  @Post('schools/:id/self-assessments')
  @Idempotent()
  @Replies(SelfAssessmentDto, 201)
  open(@By() actor: Actor, @Id() id: string): Promise<SelfAssessmentDto> {
    return this.openAssessment.execute(actor, id);
  }

  @Get('schools/:id/quick-start')
  @Replies(QuickStartDto)
  quickStart(@By() actor: Actor, @Id() id: string): Promise<QuickStartDto> {
    return this.quickStarts.one(actor, id);
  }

  @Put('schools/:id/quick-start')
  @Replies(QuickStartDto)
  saveQuickStart(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: SaveQuickStartDto,
  ): Promise<QuickStartDto> {
    return this.startQuickly.execute(actor, id, version, body);
  }

  @Get('self-assessments/:id')
  @Replies(SelfAssessmentDto)
  one(@By() actor: Actor, @Id() id: string): Promise<SelfAssessmentDto> {
    return this.assessments.one(actor, id);
  }

  @Post('self-assessments/:id/finalisation')
  @Idempotent()
  @Replies(SelfAssessmentDto, 201)
  finalise(@By() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<SelfAssessmentDto> {
    return this.finaliseAssessment.execute(actor, id, version);
  }
}
