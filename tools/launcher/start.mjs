import { build } from './build.mjs';
import { install } from './install.mjs';
import { ended, startServing } from './processes.mjs';
import { say } from './speech.mjs';
import { inRoot, nodePath, root } from './workspace.mjs';

/** Young objects in small spaces: little memory at rest, and not a third of the time spent on clearing them away. */
export const MEMORY_FLAGS = ['--max-semi-space-size=4'];

export const API_FLAGS = [...MEMORY_FLAGS, `--import=${new URL('stop-with-launcher.mjs', import.meta.url).href}`];

export async function start() {
  await install();
  await build();
  say('Starting Boordosh …');
  return serve(process.env);
}

/**
 * The demonstration network has a data folder of its own: nothing invented gets among real schools. Its passwords are
 * written down for everybody, so a second factor would only keep people from looking around.
 */
export async function demo() {
  await install();
  await build();
  say('Starting Boordosh with the demonstration network (invented schools and people only) …');
  return serve({
    ...process.env,
    DEMO: '1',
    DATA_DIR: process.env.DATA_DIR ?? '.data-demo',
    SECOND_FACTOR: process.env.SECOND_FACTOR ?? 'off',
  });
}

/**
 * A person at a terminal reads lines, a machine reads JSON.
 *
 * @param {NodeJS.ProcessEnv} settings
 */
function serve(settings) {
  const env = process.stdout.isTTY ? { LOG_PRETTY: '1', ...settings } : settings;
  return ended(startServing(nodePath(), [...API_FLAGS, inRoot('api', 'dist', 'main.js')], { cwd: root, env }));
}
