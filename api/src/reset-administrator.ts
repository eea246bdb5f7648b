import 'reflect-metadata';
import { AdministratorReset } from './accounts/index.js';
import { makeApplication } from './application.js';
import { readEnvironment } from './platform/config/environment.js';
import { prepareSecretKey } from './platform/config/secret-key.js';
import { openBesideApplication } from './platform/database/open-database.js';

const WITHOUT_SECOND_FACTOR = '--without-second-factor';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Nothing is served and no job begins: the application is only put together. */
async function main(): Promise<void> {
  const settings = readEnvironment(process.env);
  const identifier = process.argv.slice(2).find((word) => word !== WITHOUT_SECOND_FACTOR);
  const database = await openBesideApplication(settings, say);
  try {
    const app = await makeApplication(await prepareSecretKey({ ...settings, databaseUrl: database.applicationUrl }));
    const reset = app.get(AdministratorReset);
    const made = await reset.execute(identifier, process.argv.includes(WITHOUT_SECOND_FACTOR));
    say(`Sign in as ${made.identifier} with the password ${made.password} (shown this once).`);
    say('Every session of this account has ended.');
    await app.close();
  } finally {
    await database.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
