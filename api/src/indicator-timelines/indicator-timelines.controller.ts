import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { Replies } from '../platform/index.js';
import { IndicatorTimelineDto, TimelineQuery } from './dto/indicator-timeline.dto.js';
import { IndicatorTimelinesReader } from './indicator-timelines.reader.js';

@ApiTags('indicator-timelines')
@Controller('indicators/:key/timeline')
export class IndicatorTimelinesController {
  constructor(private readonly timelines: IndicatorTimelinesReader) {}

  @Get()
  @Replies(IndicatorTimelineDto)
  one(@By() actor: Actor, @Param('key') key: string, @Query() query: TimelineQuery): Promise<IndicatorTimelineDto> {
    return this.timelines.one(actor, key, query);
  }
}
