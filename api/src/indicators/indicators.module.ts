import { Module } from '@nestjs/common';
import { IndicatorsController } from './indicators.controller.js';
import { IndicatorsReader } from './indicators.reader.js';
import { PublishedFigures } from './published-figures.js';

@Module({
  controllers: [IndicatorsController],
  providers: [IndicatorsReader, PublishedFigures],
  exports: [IndicatorsReader],
})
export class IndicatorsModule {}
