import { Module } from '@nestjs/common';
import { EvaluationsModule } from '../evaluations/index.js';
import { IndicatorsModule } from '../indicators/index.js';
import { IndicatorTimelinesController } from './indicator-timelines.controller.js';
import { IndicatorTimelinesReader } from './indicator-timelines.reader.js';

@Module({
  imports: [IndicatorsModule, EvaluationsModule],
  controllers: [IndicatorTimelinesController],
  providers: [IndicatorTimelinesReader],
})
export class IndicatorTimelinesModule {}
