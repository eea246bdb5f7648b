import { CannotGoOn } from './cannot-go-on.mjs';
import { check } from './check.mjs';
import { dev } from './dev.mjs';
import { generate } from './generate.mjs';
import { codeOfSignal, Interrupted, passSignalsOn } from './processes.mjs';
import { say } from './speech.mjs';
import { demo, start } from './start.mjs';
import { test } from './test.mjs';
import { backup, bench, resetAdministrator, restore, verify } from './tools.mjs';

/** @type {Record<string, { about: string, run: (args: string[]) => Promise<number> }>} */
const COMMANDS = {
  start: { about: 'install, build, start', run: start },
  demo: { about: 'the same with an invented network of schools, in a data folder of its own', run: demo },
  dev: { about: 'start and follow every change of the sources', run: dev },
  test: { about: 'every test of every package', run: test },
  check: { about: 'style, types, borders between modules, generated files', run: check },
  generate: { about: 'write contract and flows anew from the code', run: generate },
  bench: { about: 'measure speed against a bare server', run: bench },
  backup: { about: 'write all data into one folder', run: backup },
  verify: { about: 'read the trail of facts again and name the first that was changed', run: verify },
  restore: { about: 'bring such a folder back into an empty database', run: restore },
  'reset-administrator': {
    about: 'a new password for an administrator whom nobody can let in',
    run: resetAdministrator,
  },
};

/** @param {string[]} argv @returns {Promise<number>} the exit code */
export async function main([name = '', ...args]) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    say('npm run <command>\n');
    for (const [each, { about }] of Object.entries(COMMANDS)) say(`  ${each.padEnd(9)} ${about}`);
    return name === '' || name === 'help' ? 0 : 2;
  }
  // A shell may leave us running on purpose, npm never does.
  passSignalsOn({ stopsWithParent: process.env.npm_lifecycle_event !== undefined });
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof Interrupted) return codeOfSignal();
    if (!(error instanceof CannotGoOn)) throw error;
    say(error.message);
    return 1;
  }
}
