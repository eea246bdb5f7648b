import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { ClockModule } from './clock/clock.module.js';
import { ConfigModule } from './config/config.module.js';
import type { Environment } from './config/environment.js';
import { DatabaseModule } from './database/database.module.js';
import { FilesModule } from './files/files.module.js';
import { HealthController } from './http/health.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Readiness } from './http/readiness.js';
import { validationPipe } from './http/validation.pipe.js';
import { MailModule } from './mail/mail.module.js';

@Module({})
export class PlatformModule {
  static for(environment: Environment): DynamicModule {
    return {
      module: PlatformModule,
      imports: [ConfigModule.for(environment), ClockModule, DatabaseModule, FilesModule, MailModule],
      controllers: [HealthController],
      providers: [
        Readiness,
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [Readiness],
    };
  }
}
