import 'reflect-metadata';
import { mkdir } from 'node:fs/promises';
import { FirstAdministrators } from './accounts/index.js';
import { loadReferenceContent, makeApplication } from './application.js';
import { makeOwnBackup, nightlyBackups } from './backup/own-backups.js';
import { DEMO_ADMINISTRATOR, demonstrate } from './demo/demonstration.js';
import { takeTurn } from './demo/take-turn.js';
import { Clock } from './platform/clock/clock.js';
import { type Environment, readEnvironment } from './platform/config/environment.js';
import { prepareSecretKey } from './platform/config/secret-key.js';
import { migrate } from './platform/database/migrate.js';
import { openDatabase, type OpenedDatabase } from './platform/database/open-database.js';
import { listen } from './platform/http/listen.js';
import { stopOnSignals } from './platform/http/stop.js';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function start(): Promise<void> {
  const settings = readEnvironment(process.env);
  await mkdir(settings.dataDir, { recursive: true });
  const database = await openDatabase(settings, say);
  await prepare(database, settings);
  const turn = settings.demo ? await takeTurn(database.ownerUrl, say) : undefined;

  const environment = await prepareSecretKey({ ...settings, databaseUrl: database.applicationUrl });
  const app = await makeApplication(environment);
  await app.init();
  await loadReferenceContent(app);
  const wanted = environment.administrator ?? (environment.demo ? DEMO_ADMINISTRATOR : undefined);
  const administrator = await app.get(FirstAdministrators).ensure(wanted);
  const nightly = nightlyBackups(environment, database.ownerUrl, app.get(Clock));
  stopOnSignals(app, async () => {
    await nightly.stop();
    await database.stop();
  });
  // Before the port is asked for: a password that is shown once must not be lost to one that is taken.
  if (administrator && !wanted) {
    say(`Sign in as ${administrator.identifier} with the password ${administrator.password} (shown this once).`);
  }
  if (environment.demo) await demonstrate(app, wanted ?? DEMO_ADMINISTRATOR, say);
  await turn?.end();
  await listen(app, environment);
  if (!environment.demo) nightly.start();
  say(`Boordosh is ready: ${environment.publicUrl.href}`);
}

/** The tables as this release wants them. */
async function prepare({ ownerUrl, applicationUrl }: OpenedDatabase, settings: Environment): Promise<void> {
  const { applied, sameRole } = await migrate(ownerUrl, applicationUrl, () => {
    say('Backing up before the tables change …');
    return makeOwnBackup('before-update', settings, ownerUrl, new Date());
  });
  if (applied.length > 0) say(`Brought the database up to date (${String(applied.length)} steps).`);
  if (sameRole)
    say('Warning: the application uses the role that owns the tables. Set DATABASE_OWNER_URL to a role of its own.');
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
