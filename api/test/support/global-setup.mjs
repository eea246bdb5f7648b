import './typescript.mjs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One PostgreSQL for the whole run; its migrated database is the template every test file clones. */
export default async function globalSetup() {
  const { startEmbeddedPostgres } = await import('../../src/platform/database/embedded-postgres/index.ts');
  const { migrate } = await import('../../src/platform/database/migrate.ts');
  const dataDir = await mkdtemp(path.join(tmpdir(), 'boordosh-test-'));
  await chmod(dataDir, 0o711); // as root, PostgreSQL runs as another user and has to get in
  const messages = [];
  const postgres = await startEmbeddedPostgres({
    dataDir,
    fsync: false,
    log: (message) => messages.push(message),
  }).catch(async (error) => {
    await rm(dataDir, { recursive: true, force: true });
    throw new Error([...messages, error.message].join('\n'), { cause: error });
  });
  const stop = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  globalThis.stopTestPostgres = stop;
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().finally(() => process.exit(1)));

  try {
    await migrate(postgres.ownerUrl, postgres.applicationUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  const { superuserUrl, ownerUrl, applicationUrl } = postgres;
  process.env.TEST_POSTGRES = JSON.stringify({ superuserUrl, ownerUrl, applicationUrl });
}
