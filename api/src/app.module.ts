import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './accounts/index.js';
import { AuditModule } from './audit/index.js';
import { ClustersModule } from './clusters/index.js';
import { CodeOfConductModule } from './code-of-conduct/index.js';
import { EvaluationsModule } from './evaluations/index.js';
import { EventsModule } from './events/index.js';
import { HomeModule } from './home/index.js';
import { IndicatorTimelinesModule } from './indicator-timelines/index.js';
import { IndicatorsModule } from './indicators/index.js';
import { PartnerSearchModule } from './partner-search/index.js';
import { MonitoringModule } from './monitoring/index.js';
import { NotificationsModule } from './notifications/index.js';
import { PartnershipsModule } from './partnerships/index.js';
import { type Environment, PlatformModule } from './platform/index.js';
import { ReferenceModule } from './reference/index.js';
import { ResourcesModule } from './resources/index.js';
import { SchoolsModule } from './schools/index.js';
import { SelfAssessmentsModule } from './self-assessments/index.js';

/** The modules in the order of their layers. */
@Module({})
export class AppModule {
  static for(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.for(environment),
        AuditModule,
        AccountsModule,
        ClustersModule,
        ReferenceModule,
        SchoolsModule,
        SelfAssessmentsModule,
        CodeOfConductModule,
        IndicatorsModule,
        PartnershipsModule,
        EventsModule,
        ResourcesModule,
        EvaluationsModule,
        PartnerSearchModule,
        IndicatorTimelinesModule,
        HomeModule,
        MonitoringModule,
        NotificationsModule,
      ],
    };
  }
}
