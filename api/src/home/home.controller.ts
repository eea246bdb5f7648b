import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { AskedAgain, Replies } from '../platform/index.js';
import { HomeDto, HomeQuery } from './dto/home.dto.js';
import { HomeReader } from './home.reader.js';

@ApiTags('home')
@Controller('home')
export class HomeController {
  constructor(private readonly home: HomeReader) {}

  @Get()
  @AskedAgain()
  @Replies(HomeDto)
  mine(@By() actor: Actor, @Query() query: HomeQuery): Promise<HomeDto> {
    return this.home.of(actor, query);
  }
}
