import { existsSync } from 'node:fs';
import { fingerprint, isFresh, removeStamp, writeStamp } from './fingerprint.mjs';
import { runQuietly } from './processes.mjs';
import { step } from './speech.mjs';
import { inRoot, root } from './workspace.mjs';

const PACKAGES = ['shared', 'api', 'web', 'e2e'];
const PNPM = 'pnpm@12.21.0';

/** What the installed packages depend on; a build depends on it too (a new compiler builds anew). */
export function installation() {
  const manifests = ['', ...PACKAGES.map((name) => `${name}/`)].map((folder) => `${folder}package.json`);
  return fingerprint(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests], [process.platform, process.arch]);
}

export async function install() {
  const print = installation();
  const present = ['', ...PACKAGES].every((folder) => existsSync(inRoot(folder, 'node_modules')));
  if (present && isFresh('install', print)) return;

  removeStamp('install');
  const args = [
    '--yes',
    PNPM,
    'install',
    '--frozen-lockfile',
    '--config.confirm-modules-purge=false',
    '--reporter=append-only',
  ];
  await step('Installing packages (the first time this takes about half a minute)', (report) =>
    runQuietly('npx', args, { cwd: root, report }),
  );
  writeStamp('install', print);
}
