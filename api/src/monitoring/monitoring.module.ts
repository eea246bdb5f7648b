import { Module } from '@nestjs/common';
import { SchoolsModule } from '../schools/index.js';
import { MonitoringController } from './monitoring.controller.js';
import { NeedsReader } from './needs.reader.js';
import { OverviewReader } from './overview.reader.js';

@Module({ imports: [SchoolsModule], controllers: [MonitoringController], providers: [OverviewReader, NeedsReader] })
export class MonitoringModule {}
