import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { runQuietly } from './processes.mjs';
import { say, step } from './speech.mjs';
import { inRoot, nodePath } from './workspace.mjs';

/** What is made from the code and kept beside it: contract, types of the contract, picture of the flows. */
export const GENERATED = [
  'shared/src/contract/openapi.json',
  'shared/src/contract/schema.ts',
  'shared/src/workflow/STATES.md',
];

/** Writes anew what is generated. */
export async function generate() {
  await install();
  await build(['shared', 'api']);
  const folder = mkdtempSync(path.join(tmpdir(), 'boordosh-generated-'));
  try {
    await step('Writing contract and flows', () => writeGenerated(folder));
    for (const file of GENERATED) copyFileSync(path.join(folder, path.basename(file)), inRoot(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await build(['shared']);
  say(`Written: ${GENERATED.join(', ')}`);
  return 0;
}

/** Makes each generated file from what is built, in a folder; `npm run check` compares them with those that are kept. */
export async function writeGenerated(folder) {
  const typescript = inRoot('shared', 'node_modules', 'openapi-typescript', 'bin', 'cli.js');
  const document = path.join(folder, 'openapi.json');
  await runQuietly(nodePath(), [inRoot('api', 'dist', 'openapi.js'), document], { cwd: inRoot('api') });
  await runQuietly(nodePath(), [typescript, document, '-o', path.join(folder, 'schema.ts')], { cwd: inRoot('shared') });
  await runQuietly(nodePath(), ['draw-states.mjs', path.join(folder, 'STATES.md')], { cwd: inRoot('shared') });
}
