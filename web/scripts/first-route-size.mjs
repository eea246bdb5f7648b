/**
 * What a phone loads before the sign-in page can be used: JavaScript and CSS of the finished build, brotli, from the manifest.
 * Fails above the limit; the goal is lower. `node scripts/first-route-size.mjs [page source]` measures another route.
 */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const DIST = path.join(import.meta.dirname, '../dist');
const GOAL = 90;
const LIMIT = 110;
const PAGE = process.argv[2] ?? 'src/modules/accounts/pages/SignInPage.vue';
const TEXTS = ['common', 'errors', 'accounts'].map((name) => `src/locales/ky/${name}.json`);

const manifest = JSON.parse(await readFile(path.join(DIST, '.vite/manifest.json'), 'utf8'));

/** A chunk, what it imports, and their styles. */
function filesOf(source, files = new Set()) {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`The build has no ${source}`);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const imported of chunk.imports ?? []) filesOf(imported, files);
  return files;
}

const files = new Set();
for (const source of ['index.html', PAGE, ...TEXTS]) filesOf(source, files);

let total = 0;
for (const file of files) {
  const { size } = await stat(path.join(DIST, `${file}.br`));
  total += size;
  console.log(`${(size / 1024).toFixed(1).padStart(7)} KB  ${file}`);
}
const kilobytes = total / 1024;
console.log(`${kilobytes.toFixed(1).padStart(7)} KB  in all (goal ${GOAL}, limit ${LIMIT})`);
if (kilobytes > LIMIT) process.exitCode = 1;
