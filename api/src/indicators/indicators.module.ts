import { Module } from '@nestjs/common';
import { IndicatorsController } from './indicators.controller.js';
import { IndicatorsReader } from './indicators.reader.js';
import { PublishedFiguresLoader } from './published-figures.loader.js';

@Module({
  controllers: [IndicatorsController],
  providers: [IndicatorsReader, PublishedFiguresLoader],
  exports: [IndicatorsReader],
})
export class IndicatorsModule {}
