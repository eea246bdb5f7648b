import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fingerprint, isFresh, removeStamp, writeStamp } from './fingerprint.mjs';
import { installation } from './install.mjs';
import { runQuietly } from './processes.mjs';
import { step } from './speech.mjs';
import { inRoot, pathFor } from './workspace.mjs';

/** What each package is built from, besides what is installed. */
const SOURCES = {
  shared: ['tsconfig.base.json', 'shared'],
  api: ['tsconfig.base.json', 'shared', 'api'],
  web: ['tsconfig.base.json', 'shared', 'web'],
};
const TITLES = { shared: 'Building what API and web app share', api: 'Building the API', web: 'Building the web app' };

/** Builds what has changed; API and web app at the same time, since both need only `shared`. */
export async function build(names = ['shared', 'api', 'web']) {
  const installed = installation();
  if (names.includes('shared')) await buildPackage('shared', installed);
  await Promise.all(names.filter((name) => name !== 'shared').map((name) => buildPackage(name, installed)));
}

async function buildPackage(name, installed) {
  const folder = inRoot(name);
  const print = fingerprint(SOURCES[name], [installed]);
  if (isFresh(name, print) && existsSync(inRoot(name, 'dist'))) return;

  removeStamp(name);
  // A file whose source is gone must not live on in what is built.
  rmSync(inRoot(name, 'dist'), { recursive: true, force: true });
  const { scripts } = JSON.parse(readFileSync(inRoot(name, 'package.json'), 'utf8'));
  await step(TITLES[name], (report) =>
    runQuietly('sh', ['-c', scripts.build], { cwd: folder, env: { ...process.env, PATH: pathFor(folder) }, report }),
  );
  writeStamp(name, print);
}
