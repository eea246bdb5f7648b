import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './workspace.mjs';

const NOT_SOURCES = new Set(['node_modules', 'dist', 'coverage', 'test', 'bench']);
const isSource = (name) => !NOT_SOURCES.has(name) && !name.endsWith('.spec.ts');

/**
 * Content and names of files and folders, in one word. Nothing of the machine or its Node goes in: from the second
 * `npm start` on, the launcher itself runs on another Node.
 *
 * @param {string[]} places relative to the workspace
 * @param {string[]} besides other things it depends on
 */
export function fingerprint(places, besides = []) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesIn).sort()) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  for (const each of besides) hash.update(each).update('\0');
  return hash.digest('hex');
}

/** @param {string} place @returns {string[]} */
function filesIn(place) {
  const target = path.resolve(root, place);
  if (!existsSync(target)) return [];
  if (!statSync(target).isDirectory()) return [target];
  return readdirSync(target)
    .filter(isSource)
    .flatMap((name) => filesIn(path.join(target, name)));
}

const stampFile = (name) => inRoot('.stamp', name);

/** Was this done before with the same sources? */
export function isFresh(name, print) {
  return existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === print;
}

export function writeStamp(name, print) {
  mkdirSync(inRoot('.stamp'), { recursive: true });
  writeFileSync(stampFile(name), print);
}

/** Taken away before the work begins, so that work cut short is done again. */
export function removeStamp(name) {
  rmSync(stampFile(name), { force: true });
}
