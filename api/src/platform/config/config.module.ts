import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from './environment.js';
import { SecretKey } from './secret-key.js';

@Global()
@Module({})
export class ConfigModule {
  static for(environment: Environment): DynamicModule {
    return {
      module: ConfigModule,
      providers: [{ provide: ENVIRONMENT, useValue: environment }, SecretKey],
      exports: [ENVIRONMENT, SecretKey],
    };
  }
}
