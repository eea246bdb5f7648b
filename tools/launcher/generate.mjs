import { build } from './build.mjs';
import { install } from './install.mjs';
import { runQuietly } from './processes.mjs';
import { say, step } from './speech.mjs';
import { inRoot, nodePath } from './workspace.mjs';

/** Writes anew what is made from the code and kept beside it: contract, types of the contract, picture of the flows. */
export async function generate() {
  await install();
  await build(['shared', 'api']);
  await step('Writing contract and flows', writeGenerated);
  await build(['shared']);
  say('Written: shared/src/contract/openapi.json, shared/src/contract/schema.ts, shared/src/workflow/STATES.md');
  return 0;
}

async function writeGenerated() {
  const contract = inRoot('shared', 'src', 'contract');
  const typescript = inRoot('shared', 'node_modules', 'openapi-typescript', 'bin', 'cli.js');
  const document = `${contract}/openapi.json`;
  await runQuietly(nodePath(), [inRoot('api', 'dist', 'openapi.js'), document], { cwd: inRoot('api') });
  await runQuietly(nodePath(), [typescript, document, '-o', `${contract}/schema.ts`], { cwd: inRoot('shared') });
  await runQuietly(nodePath(), ['draw-states.mjs'], { cwd: inRoot('shared') });
}
