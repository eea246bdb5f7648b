import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../dist/platform/database/embedded-postgres/index.js';
import { migrate } from '../dist/platform/database/migrate.js';

/** A database of this run alone, safe against a power cut like the real one, in a folder that goes with it. */
export async function openDatabase(say) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'boordosh-bench-'));
  chmodSync(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, log: say });
  await migrate(postgres.ownerUrl, postgres.applicationUrl);
  const owner = new pg.Client({ connectionString: postgres.ownerUrl });
  await owner.connect();
  return {
    dataDir,
    owner,
    applicationUrl: postgres.applicationUrl,
    ownerUrl: postgres.ownerUrl,
    async stop() {
      await owner.end();
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
