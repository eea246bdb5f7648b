import { afterAll, beforeAll } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApplication } from '../../src/application.js';
import { Clock, Database } from '../../src/platform/index.js';
import { readEnvironment } from '../../src/platform/config/environment.js';
import { testDatabase } from './database.js';

/** The clock of a test: real time until it is set. */
export class TestClock extends Clock {
  private fixed: Date | undefined;

  override now(): Date {
    return this.fixed ?? new Date();
  }

  set(time: string | undefined): void {
    this.fixed = time === undefined ? undefined : new Date(time);
  }
}

let app: NestFastifyApplication | undefined;

/** Starts the whole application on this file's own database, before its tests. */
export function useApplication(settings: () => Promise<Record<string, string>> = () => Promise.resolve({})): void {
  let dataDir: string;
  beforeAll(async () => {
    const { applicationUrl, ownerUrl } = await testDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'boordosh-files-'));
    const environment = readEnvironment({
      DATA_DIR: dataDir,
      DATABASE_URL: applicationUrl,
      DATABASE_OWNER_URL: ownerUrl,
      LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
      SECOND_FACTOR: 'off',
      ...(await settings()),
    });
    app = await makeApplication({ ...environment, secretKey: 'a secret of tests and nothing else!' });
    const clock = app.get(Clock);
    const testClock = new TestClock();
    clock.now = () => testClock.now();
    theClock = testClock;
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app?.close();
    await rm(dataDir, { recursive: true, force: true });
  });
}

let theClock = new TestClock();
export const clock = (): TestClock => theClock;

export function application(): NestFastifyApplication {
  if (!app) throw new Error('Call useApplication() at the top of the test file.');
  return app;
}

export const database = (): Database => application().get(Database);
