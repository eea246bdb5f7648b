import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const node = (script, ...args) => [process.execPath, path.join(ROOT, script), ...args];
const own = (name) => node('tools/check/own.mjs', name);
const eslint = (...folders) =>
  node('node_modules/eslint/bin/eslint.js', '--max-warnings=0', '--no-error-on-unmatched-pattern', ...folders);
const tsc = (folder) =>
  node(
    'node_modules/typescript/bin/tsc',
    '-p',
    folder,
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    `node_modules/.cache/check/tsc/${folder}.tsbuildinfo`,
  );

export const PREPARATION = { name: 'build shared', command: node('tools/check/build-shared.mjs') };

/** Longest first: two run at a time. */
export const PARTS = [
  { name: 'lint-api', command: eslint('api', 'shared'), needsShared: true },
  { name: 'lint-web', command: eslint('web', 'e2e', 'tools', '*.mjs'), needsShared: true },
  { name: 'planted', command: [process.execPath, '--test', 'tools/check/**/*.test.mjs'], needsShared: true },
  { name: 'generated', command: own('generated'), needsShared: true },
  {
    name: 'types-web',
    command: node('web/node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'web', '--noEmit'),
    needsShared: true,
  },
  { name: 'types-api', command: tsc('api'), needsShared: true },
  { name: 'types-e2e', command: tsc('e2e'), needsShared: true },
  { name: 'types-shared', command: tsc('shared') },
  {
    name: 'unused',
    command: node(
      'node_modules/knip/bin/knip.js',
      '--no-progress',
      '--no-config-hints',
      '--cache',
      '--cache-location',
      'node_modules/.cache/check/knip',
    ),
    needsShared: true,
  },
  {
    name: 'format',
    command: node(
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--log-level=warn',
      '--cache',
      '--cache-strategy=content',
      '--cache-location=node_modules/.cache/check/prettier/.prettier-cache',
      '.',
    ),
  },
  {
    name: 'boundaries',
    command: node(
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'err-long',
      'api',
      'shared',
      'web',
      'e2e',
    ),
    needsShared: true,
  },
  { name: 'documents', command: own('documents') },
  { name: 'routes', command: own('routes') },
  { name: 'locales', command: own('locales') },
  { name: 'words', command: own('words') },
];
