import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { CannotGoOn } from './cannot-go-on.mjs';
import { install } from './install.mjs';
import { runAloud } from './processes.mjs';
import { inRoot, nodePath, root } from './workspace.mjs';

/** @param {string[]} args */
export const bench = (args) => runProgram(inRoot('api', 'bench', 'run.mjs'), args, ['shared', 'api', 'web']);

/** @param {string[]} args */
export const backup = (args) => runProgram(inRoot('api', 'dist', 'backup', 'main.js'), ['backup', ...args]);

/** @param {string[]} args */
export const verify = (args) => runProgram(inRoot('api', 'dist', 'verify', 'main.js'), args);

/** @param {string[]} args */
export const restore = (args) => runProgram(inRoot('api', 'dist', 'backup', 'main.js'), ['restore', ...args]);

/** @param {string[]} args */
export const resetAdministrator = (args) => runProgram(inRoot('api', 'dist', 'reset-administrator.js'), args);

async function runProgram(program, args, packages = ['shared', 'api']) {
  await install();
  await build(packages);
  if (!existsSync(program)) throw new CannotGoOn(`This is not part of Boordosh yet: ${program}`);
  return runAloud(nodePath(), ['--enable-source-maps', program, ...args], { cwd: root });
}
