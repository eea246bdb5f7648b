import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ENVIRONMENT, type Environment } from '../config/environment.js';
import { Database } from './database.js';
import { databaseOptions } from './options.js';
import { OldKeys } from './old-keys.js';
import { Signals } from './signals.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [ENVIRONMENT],
      useFactory: (environment: Environment) => ({
        ...databaseOptions(environment.databaseUrl ?? ''),
        autoLoadEntities: true,
        retryAttempts: 3,
        retryDelay: 500,
      }),
    }),
  ],
  providers: [Database, OldKeys, Signals],
  exports: [Database, Signals],
})
export class DatabaseModule {}
