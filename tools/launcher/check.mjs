import { build } from './build.mjs';
import { install } from './install.mjs';
import { runAloud } from './processes.mjs';
import { inRoot, nodePath, root } from './workspace.mjs';

/** The checks see what a build makes: types of `shared`, the API's description of itself. */
export async function check(args) {
  await install();
  await build(['shared', 'api']);
  return runAloud(nodePath(), [inRoot('tools', 'check', 'run.mjs'), ...args], { cwd: root });
}
