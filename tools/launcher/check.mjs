import { install } from './install.mjs';
import { runAloud } from './processes.mjs';
import { inRoot, nodePath, root } from './workspace.mjs';

/** @param {string[]} args names of single checks; all when empty */
export async function check(args) {
  await install();
  return runAloud(nodePath(), [inRoot('tools', 'check', 'run.mjs'), ...args], { cwd: root });
}
