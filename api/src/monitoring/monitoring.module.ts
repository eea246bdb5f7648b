import { Module } from '@nestjs/common';
import { SchoolsModule } from '../schools/index.js';
import { BackupsController } from './backups/backups.controller.js';
import { BackupsReader } from './backups/backups.reader.js';
import { MonitoringController } from './monitoring.controller.js';
import { NeedsReader } from './needs.reader.js';
import { OverviewReader } from './overview.reader.js';
import { TrailController } from './trail/trail.controller.js';
import { TrailReader } from './trail/trail.reader.js';

@Module({
  imports: [SchoolsModule],
  controllers: [MonitoringController, TrailController, BackupsController],
  providers: [OverviewReader, NeedsReader, TrailReader, BackupsReader],
})
export class MonitoringModule {}
