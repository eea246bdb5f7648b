// `npm run check`: every part, two at a time, one line each; the full story only of what failed.
// `node tools/check/run.mjs <part> …` runs those alone.
import { spawn } from 'node:child_process';
import { ROOT, PARTS, PREPARATION } from './parts.mjs';

const AT_ONCE = 2;

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function run({ command: [program, ...args] }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

async function report(part) {
  const since = performance.now();
  const { ok, output } = await run(part);
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${part.name.padEnd(14)} ${seconds(since).padStart(7)}`);
  return { ...part, ok, output };
}

async function reportAll(parts) {
  const waiting = [...parts];
  const done = [];
  const worker = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) done.push(await report(part));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}

function chosen(names) {
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(`No part named ${unknown.join(', ')}. Parts: ${PARTS.map((part) => part.name).join(', ')}.`);
    process.exit(2);
  }
  return names.length > 0 ? PARTS.filter((part) => names.includes(part.name)) : PARTS;
}

const since = performance.now();
const parts = chosen(process.argv.slice(2));
const results = [];
if (parts.some((part) => part.needsShared)) results.push(await report(PREPARATION));
if (results.every((result) => result.ok)) results.push(...(await reportAll(parts)));

const failed = results.filter((result) => !result.ok);
for (const { name, output } of failed) console.log(`\n──── ${name} ────\n${output.trim()}`);
console.log(
  failed.length === 0
    ? `\nChecked in ${seconds(since)}: all is well.`
    : `\nChecked in ${seconds(since)}: ${failed.map((part) => part.name).join(', ')} failed.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
