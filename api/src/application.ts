import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { sessionCookie } from './accounts/index.js';
import { AppModule } from './app.module.js';
import { DepartmentsLoader } from './clusters/index.js';
import { PublishedFiguresLoader } from './indicators/index.js';
import { serveApiDescription } from './openapi/description.js';
import type { Environment } from './platform/index.js';
import { makeAdapter, prepareServer } from './platform/http/server.js';
import { makeLogger, NestLogger } from './platform/logging/logger.js';
import { DirectoryLoader } from './schools/index.js';

const API_PREFIX = 'api/v1';

/** Puts the whole application together; it does not listen yet. */
export async function makeApplication(environment: Environment): Promise<NestFastifyApplication> {
  const logger = makeLogger(environment);
  const adapter = makeAdapter(logger);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(environment), adapter, {
    bodyParser: false,
    logger: new NestLogger(logger),
    abortOnError: false,
    forceCloseConnections: false,
  });
  app.setGlobalPrefix(API_PREFIX);
  await prepareServer(adapter.getInstance(), environment, sessionCookie(environment));
  serveApiDescription(app);
  return app;
}

/** What the platform brings along, at every start, in the order in which one builds on the other. */
export async function loadReferenceContent(app: NestFastifyApplication): Promise<void> {
  await app.get(DepartmentsLoader).load();
  await app.get(DirectoryLoader).load();
  await app.get(PublishedFiguresLoader).load();
}

/** The application without a database, only to be described. */
export async function makeDescribableApplication(environment: Environment): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.for(environment),
    makeAdapter(pino({ level: 'silent' })),
    {
      preview: true,
      logger: false,
      abortOnError: false,
    },
  );
  app.setGlobalPrefix(API_PREFIX);
  return app;
}
