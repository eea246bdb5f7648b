// Runs one of the project's own checks and prints what it found: `node tools/check/own.mjs <check>`.
import { ROOT } from './parts.mjs';

const CHECKS = {
  documents: './documents/documents.mjs',
  generated: './generated/generated.mjs',
  locales: './locales/locales.mjs',
  routes: './routes/routes.mjs',
  words: './words/words.mjs',
};

const name = process.argv[2];
if (!(name in CHECKS)) throw new Error(`No check named ${name}.`);

const { check } = await import(CHECKS[name]);
const findings = await check(ROOT).catch((error) => [error.message]);
for (const finding of findings) console.log(finding);
process.exitCode = findings.length === 0 ? 0 : 1;
