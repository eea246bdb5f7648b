import type { Environment } from '../config/environment.js';
import { joinEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres/index.js';

export interface OpenedDatabase {
  applicationUrl: string;
  ownerUrl: string;
  stop: () => Promise<void>;
}

/** The database of the settings, or one of our own in the data folder. */
export async function openDatabase(environment: Environment, say: (text: string) => void): Promise<OpenedDatabase> {
  const { databaseUrl, databaseOwnerUrl, dataDir } = environment;
  if (databaseUrl !== undefined) {
    return { applicationUrl: databaseUrl, ownerUrl: databaseOwnerUrl ?? databaseUrl, stop: () => Promise.resolve() };
  }
  const postgres = await startEmbeddedPostgres({ dataDir, log: say });
  // It has been started again as often as makes sense: without a database there is nothing left to serve.
  postgres.onExit((reason) => {
    say(reason);
    process.exit(1);
  });
  return postgres;
}

/** A running application is not disturbed: whoever comes beside it reads from the same server. */
export async function openBesideApplication(
  environment: Environment,
  say: (text: string) => void,
): Promise<OpenedDatabase> {
  if (environment.databaseUrl !== undefined) return openDatabase(environment, say);
  const running = await joinEmbeddedPostgres(environment.dataDir);
  return running ? { ...running, stop: () => Promise.resolve() } : openDatabase(environment, say);
}
