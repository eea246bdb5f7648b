import { verifyTrail } from './verify-trail.js';
import { readEnvironment } from '../platform/config/environment.js';
import { openBesideApplication } from '../platform/database/open-database.js';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function main(): Promise<void> {
  const database = await openBesideApplication(readEnvironment(process.env), say);
  try {
    const holds = await verifyTrail(database.ownerUrl, process.argv[2], say);
    if (!holds) process.exitCode = 1;
  } finally {
    await database.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
