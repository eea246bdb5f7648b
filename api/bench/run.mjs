// npm run bench [-- question …] [--schools=2300] [--rounds=5] [--seconds=5] [--connections=8] [--profile]
import { availableParallelism, cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { CASES } from './cases.mjs';
import { openDatabase } from './database.mjs';
import { generate } from './data/generate.mjs';
import { measuredData } from './data/measured.mjs';
import { firstVisit } from './first-visit.mjs';
import { MATCH_TABLE } from './limit/statements.mjs';
import { measure } from './measure.mjs';
import { HEADINGS, keep, lineOf } from './report.mjs';
import { startLimit, startProduct } from './servers.mjs';

const WRITES_PER_SECOND = 6_000;
const REST_MS = 3_000;
const FIRST_VISIT = 'first-visit';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    schools: { type: 'string', default: '2300' },
    resources: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '8' },
    profile: { type: 'boolean', default: false },
  },
});
const { profile, ...numbers } = values;
const options = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)]));
const known = [...Object.keys(CASES), FIRST_VISIT];
const names = positionals.length > 0 ? positionals : known;
const questions = names.filter((name) => Object.hasOwn(CASES, name));
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0 || Object.values(options).some((value) => !(value > 0))) {
  say(`npm run bench -- [${known.join(' | ')}] [--schools=2300] [--rounds=5] [--seconds=5] [--connections=8]`);
  process.exit(2);
}

const lines = [];
function say(text) {
  process.stdout.write(`${text}\n`);
}
const tell = (line) => {
  lines.push(line);
  say(line);
};

const size = { ...options, sessions: Math.min(200, Math.floor(options.schools / 4)) };
size.slots = Math.max(options.seconds, 2) * WRITES_PER_SECOND;
const opened = [];
try {
  await run();
} finally {
  for (const each of opened.reverse()) await each.stop();
}

async function run() {
  const database = await openDatabase(say);
  opened.push(database);
  if (questions.length > 0) await fill(database);

  // The first start loads the reference content; the second is the one of every day.
  await (await startProduct(database)).stop();
  const product = await startProduct(database, profile ? ['--cpu-prof', '--cpu-prof-dir=bench-results'] : []);
  opened.push(product);
  await pause(REST_MS);
  tell(
    `# ${new Date().toISOString().slice(0, 16)}, ${cpus()[0].model.trim()} × ${availableParallelism()}, ${options.schools} schools`,
  );
  tell(
    `First answer ${Math.round(product.firstAnswerMs)} ms after the process starts (goal 2000); ${product.memoryMB()} MB at rest (goal 150).\n`,
  );
  if (questions.length > 0) await ask(database, product);
  if (names.includes(FIRST_VISIT)) (await firstVisit(product, options.rounds)).forEach(tell);
  say(`\nKept in ${keep(lines)}`);
}

async function fill({ owner }) {
  say(`Making ${options.schools} schools with all that belongs to them …`);
  await generate(owner, size, say);
  for (const statement of MATCH_TABLE) await owner.query(statement);
  await owner.query('grant select on bench_match to public');
}

async function ask(database, product) {
  tell(
    `${options.rounds} rounds of ${options.seconds} s, ${options.connections} connections, product and limit by turns, medians.`,
  );
  HEADINGS.forEach(tell);

  const limit = await startLimit(database);
  opened.push(limit);
  const data = await measuredData(database.owner, size);
  for (const name of questions) {
    tell(lineOf(name, await measure({ product, limit }, CASES[name], data, options), CASES[name]));
  }
  tell(`\n${product.memoryMB()} MB after load (goal 260).`);
}
