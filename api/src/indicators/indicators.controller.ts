import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { Kept, Replies } from '../platform/index.js';
import { IndicatorDto, IndicatorListDto } from './dto/indicator.dto.js';
import { IndicatorsReader } from './indicators.reader.js';

const KEPT_HOURS = 24;

@ApiTags('indicators')
@Controller('indicators')
export class IndicatorsController {
  constructor(private readonly indicators: IndicatorsReader) {}

  @Get()
  @Kept({ hours: KEPT_HOURS })
  @Replies(IndicatorListDto)
  list(@By() actor: Actor): Promise<IndicatorListDto> {
    return this.indicators.list(actor);
  }

  @Get(':key')
  @Replies(IndicatorDto)
  one(@By() actor: Actor, @Param('key') key: string): Promise<IndicatorDto> {
    return this.indicators.one(actor, key);
  }
}
