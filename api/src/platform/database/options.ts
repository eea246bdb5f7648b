import type { DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';
import { PostgresNamingStrategy } from './naming-strategy.js';

/** The pool's size is written down: one process never holds more than this many connections. */
const POOL_SIZE = 12;
const CONNECT_TIMEOUT_MS = 5_000;

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

export function databaseOptions(url: string): PostgresOptions {
  return {
    type: 'postgres',
    url,
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    namingStrategy: new PostgresNamingStrategy(),
    synchronize: false,
    poolSize: POOL_SIZE,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    applicationName: 'boordosh',
    extra: { lock_timeout: 3_000, idleTimeoutMillis: 30_000 },
  };
}
