import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { Id, Replies } from '../platform/index.js';
import { MatchesQuery, MatchPageDto } from './dto/match.dto.js';
import { MatchesReader } from './matches.reader.js';

@ApiTags('partner-search')
@Controller()
export class MatchesController {
  constructor(private readonly matches: MatchesReader) {}

  @Get('schools/:id/matches')
  @Replies(MatchPageDto)
  list(@By() actor: Actor, @Id() id: string, @Query() query: MatchesQuery): Promise<MatchPageDto> {
    return this.matches.list(actor, id, query);
  }
}
