import { findBinaries } from './binaries.js';
import { ensureCluster } from './cluster.js';
import { findHome } from './home.js';
import { keepRunning, type RunningServer } from './keep-running.js';
import { lockFolder } from './lock.js';
import { portOfRunning, stopOrphan } from './orphan.js';
import { readPasswords } from './passwords.js';
import { reachableBinaries } from './reachable-binaries.js';
import { ensureDatabase, urls, type Urls } from './roles.js';
import { startServer } from './server.js';

export interface EmbeddedPostgresOptions {
  dataDir: string;
  /** Receives what a person should read, in plain words; PostgreSQL's own log is a file beside the cluster. */
  log: (message: string) => void;
  /** Off only for tests: a power cut would then cost the database. */
  fsync?: boolean;
}

export type EmbeddedPostgres = RunningServer & Urls;

/**
 * Starts the PostgreSQL that comes with the application: makes the cluster, roles, database and extensions when they
 * are missing, recovers from a run that was cut off, and keeps the server alive until `stop()`.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log, fsync = true } = options;
  const home = await findHome(dataDir, log);
  const unlock = await lockFolder(home.folder, home.dataFolder);
  try {
    const native = await reachableBinaries(await findBinaries(), home.account, log);
    await stopOrphan(home.cluster, log);
    if ((await ensureCluster(home, native, fsync)) === 'made') log('Made a new database.');
    const passwords = await readPasswords(home.dataFolder);
    const serverOptions = { home, native, fsync };
    const started = await startServer(serverOptions);
    const server = keepRunning(started, serverOptions, log);
    const addresses = urls(started.port, passwords);
    await ensureDatabase(addresses.superuserUrl, passwords).catch(async (error: unknown) => {
      await server.stop();
      throw error;
    });
    return {
      ...addresses,
      onExit: server.onExit,
      async stop() {
        await server.stop();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** The addresses of the server that another process keeps on this data folder; undefined when none runs. */
export async function joinEmbeddedPostgres(dataDir: string): Promise<Urls | undefined> {
  const home = await findHome(dataDir, () => undefined);
  const port = await portOfRunning(home.cluster);
  return port === undefined ? undefined : urls(port, await readPasswords(home.dataFolder));
}
