import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { Id, IfMatch, Replies } from '../platform/index.js';
import { ChangeVisibility } from './actions/change-visibility.js';
import { SaveAnswer } from './actions/save-answer.js';
import { AnswersReader } from './answers.reader.js';
import { AnswerDto, ChangeVisibilityDto, SaveAnswerDto } from './dto/answer.dto.js';
import { QuestionNumber } from './question-number.decorator.js';

@ApiTags('self-assessments')
@Controller('self-assessments/:id/answers/:number')
export class AnswersController {
  constructor(
    private readonly answers: AnswersReader,
    private readonly saveAnswer: SaveAnswer,
    private readonly changeVisibility: ChangeVisibility,
  ) {}

  @Get()
  @Replies(AnswerDto)
  one(@By() actor: Actor, @Id() id: string, @QuestionNumber() number: number): Promise<AnswerDto> {
    return this.answers.one(actor, id, number);
  }

  @Put()
  @Replies(AnswerDto)
  save(
    @By() actor: Actor,
    @Id() id: string,
    @QuestionNumber() number: number,
    @IfMatch() version: number,
    @Body() body: SaveAnswerDto,
  ): Promise<AnswerDto> {
    return this.saveAnswer.execute(actor, id, number, version, body);
  }

  @Put('visibility')
  @Replies(AnswerDto)
  visibility(
    @By() actor: Actor,
    @Id() id: string,
    @QuestionNumber() number: number,
    @IfMatch() version: number,
    @Body() body: ChangeVisibilityDto,
  ): Promise<AnswerDto> {
    return this.changeVisibility.execute(actor, id, number, version, body);
  }
}
