import type { Environment } from '../config/environment.js';
import { startEmbeddedPostgres } from './embedded-postgres/index.js';

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
  return startEmbeddedPostgres({ dataDir, log: say });
}
