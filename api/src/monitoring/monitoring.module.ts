import { Module } from '@nestjs/common';
import { SchoolsModule } from '../schools/index.js';
import { MonitoringController } from './monitoring.controller.js';
import { NeedsReader } from './needs.reader.js';
import { OverviewReader } from './overview.reader.js';
import { TrailController } from './trail/trail.controller.js';
import { TrailReader } from './trail/trail.reader.js';

@Module({
  imports: [SchoolsModule],
  controllers: [MonitoringController, TrailController],
  providers: [OverviewReader, NeedsReader, TrailReader],
})
export class MonitoringModule {}
