import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../../accounts/index.js';
import { Id, IfMatch, Replies } from '../../platform/index.js';
import { EditLetter } from '../actions/edit-letter.js';
import { EditLetterDto, LetterDto, LetterQuery } from './letter.dto.js';
import { LetterReader } from './letter.reader.js';

@ApiTags('partnerships')
@Controller('partnerships/:id/letter')
export class LettersController {
  constructor(
    private readonly letters: LetterReader,
    private readonly editLetter: EditLetter,
  ) {}

  @Get()
  @Replies(LetterDto)
  get(@By() actor: Actor, @Id() id: string, @Query() { language = actor.language }: LetterQuery): Promise<LetterDto> {
    return this.letters.one(actor, id, language);
  }

  @Put()
  @Replies(LetterDto)
  edit(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: EditLetterDto,
  ): Promise<LetterDto> {
    return this.editLetter.execute(actor, id, version, body);
  }
}
