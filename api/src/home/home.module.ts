import { Module } from '@nestjs/common';
import { SchoolsModule } from '../schools/index.js';
import { ComingEventsReader } from './coming-events.reader.js';
import { HomeController } from './home.controller.js';
import { HomeReader } from './home.reader.js';
import { OversightSituationReader } from './situation/oversight-situation.reader.js';
import { PersonSituationReader } from './situation/person-situation.reader.js';
import { SchoolSituationsReader } from './situation/school-situations.reader.js';
import { WhatWaits } from './what-waits.js';

const SITUATIONS = [SchoolSituationsReader, PersonSituationReader, OversightSituationReader];

@Module({
  imports: [SchoolsModule],
  controllers: [HomeController],
  providers: [HomeReader, ComingEventsReader, WhatWaits, ...SITUATIONS],
})
export class HomeModule {}
