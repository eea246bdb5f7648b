import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { CannotGoOn } from './cannot-go-on.mjs';
import { install } from './install.mjs';
import { Interrupted, runAloud } from './processes.mjs';
import { closingLine, countJest, countPlaywright, judge, NOTHING, sum } from './results.mjs';
import { say } from './speech.mjs';
import { inRoot, nodePath } from './workspace.mjs';

const TITLES = {
  shared: 'Rules, catalogue and formats',
  web: 'The web app, without a browser',
  api: 'The API on a real PostgreSQL',
  e2e: 'The whole of it in a browser',
};

/**
 * `npm test` runs everything; `npm test -- api schools` one package, with words its runner understands.
 *
 * @param {string[]} args
 */
export async function test(args) {
  const [only, ...rest] = args;
  if (only && !(only in TITLES)) throw new CannotGoOn(`npm test -- [${Object.keys(TITLES).join(' | ')}] [pattern …]`);
  const total = sum(await runPackages(only ? [only] : Object.keys(TITLES), rest));
  say(`\n${closingLine(total)}`);
  return total.failed === 0 ? 0 : 1;
}

/** What keeps the tests from running at all is a failure like any other, and the closing line still comes. */
async function runPackages(names, args) {
  const counts = [];
  try {
    await install();
    await build();
    for (const name of names) counts.push(await runPackage(name, args));
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    say(error instanceof CannotGoOn ? error.message : String(error.stack ?? error));
    counts.push({ ...NOTHING, failed: 1 });
  }
  return counts;
}

async function runPackage(name, args) {
  const reports = mkdtempSync(path.join(tmpdir(), 'boordosh-report-'));
  const report = path.join(reports, `${name}.json`);
  say(`\n${TITLES[name]} (${name}) …`);
  try {
    const code = name === 'e2e' ? await playwright(report, args) : await jest(name, report, args);
    const count = judge(read(report, name === 'e2e' ? countPlaywright : countJest), code);
    say(`${name}: ${closingLine(count)}`);
    return count;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

function jest(name, report, args) {
  const runner = inRoot(name, 'node_modules', 'jest', 'bin', 'jest.js');
  const flags = ['--experimental-vm-modules', '--no-warnings'];
  const options = ['--ci', '--randomize', '--maxWorkers=2', '--json', `--outputFile=${report}`];
  return runAloud(nodePath(), [...flags, runner, ...options, ...args], { cwd: inRoot(name) });
}

function playwright(report, args) {
  const runner = inRoot('e2e', 'node_modules', '@playwright', 'test', 'cli.js');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return runAloud(nodePath(), [runner, 'test', ...args], { cwd: inRoot('e2e'), env });
}

function read(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return undefined;
  }
}
