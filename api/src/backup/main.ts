import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment, type Environment } from '../platform/config/environment.js';
import { openBesideApplication, openDatabase, type OpenedDatabase } from '../platform/database/open-database.js';
import { backUp } from './back-up.js';
import { BackupError } from './backup-error.js';
import type { Manifest } from './manifest.js';
import { restore } from './restore.js';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const [command, folder] = process.argv.slice(2);

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  if (command === 'backup') await runBackup(environment);
  else if (command === 'restore') await runRestore(environment);
  else throw new BackupError('Say `backup [folder]` or `restore <folder>`.');
}

async function runBackup(environment: Environment): Promise<void> {
  const target = path.resolve(folder ?? `backup-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}`);
  await withDatabase(await openBesideApplication(environment, say), async ({ ownerUrl }) => {
    say(`Backing up to ${target} …`);
    const manifest = await backUp({ ownerUrl, target, ...places(environment) });
    say(`Backed up ${summary(manifest)}.`);
  });
  say('It holds personal data and the secret key: keep it where nobody else can read it.');
}

async function runRestore(environment: Environment): Promise<void> {
  if (folder === undefined) throw new BackupError('Name the folder of the backup: npm run restore -- <folder>');
  await withDatabase(await openDatabase(environment, say), async ({ ownerUrl, applicationUrl }) => {
    const source = path.resolve(folder);
    say(`Restoring from ${source} …`);
    const manifest = await restore({ source, ownerUrl, applicationUrl, ...places(environment) });
    say(`Restored ${summary(manifest)}. Start Boordosh as usual.`);
  });
}

async function withDatabase(
  database: OpenedDatabase,
  work: (database: OpenedDatabase) => Promise<void>,
): Promise<void> {
  try {
    await work(database);
  } finally {
    await database.stop();
  }
}

const places = ({ filesUrl, dataDir }: Environment): { filesFolder: string; secretKeyFile: string } => ({
  filesFolder: fileURLToPath(filesUrl),
  secretKeyFile: path.join(dataDir, 'secret-key'),
});

function summary({ tables, files }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${String(rows)} rows of ${String(tables.length)} tables and ${String(files.length)} files`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
