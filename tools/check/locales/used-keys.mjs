import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

const CALL = /(?<![\w.])(?:\$t|t|\$te|te|text)\(\s*(['"`])([^'"`]*)\1/g;
// One pattern for each kind: in a template, a literal stands inside the quotes of its attribute.
const LITERALS = [/'([^'\\\n]*)'/g, /"([^"\\\n]*)"/g, /`([^`\\\n]*)`/g];
const KEY = /^[a-z][\w-]*(?:\.[\w-]+)+(?<!\.(?:json|ts|vue|css))$/i;
const BEGINNING = /^([a-z][\w-]*\.(?:[\w-]+\.)*[\w-]*)\$\{/i;

/** The keys of one language as the screens name them: `<file>.<key>`. */
function keysOf(files) {
  return new Set(
    [...files].flatMap(([file, keys]) => [...keys.keys()].map((key) => `${file.replace(/\.json$/, '')}.${key}`)),
  );
}

/** Keys that a source names in full, and the beginnings of those it puts together: `` `common.save.${state}` ``. */
function keysIn(source, files) {
  const ofOurFiles = (key) => files.has(key.slice(0, key.indexOf('.')));
  const literals = LITERALS.flatMap((pattern) => [...source.matchAll(pattern)].map(([, literal]) => literal));
  const asked = [...source.matchAll(CALL)].map(([, , literal]) => literal).filter((key) => KEY.test(key));
  const named = literals.filter((key) => KEY.test(key) && ofOurFiles(key));
  const beginnings = literals.flatMap((literal) => BEGINNING.exec(literal)?.[1] ?? []).filter(ofOurFiles);
  return { named: [...new Set([...asked, ...named])], beginnings: [...new Set(beginnings)] };
}

async function readSources(root, folder) {
  const names = await readdir(path.join(root, folder), { recursive: true }).catch(() => []);
  const sources = names.filter((name) => /\.(?:vue|ts)$/.test(name) && !name.endsWith('.spec.ts')).sort();
  return Promise.all(
    sources.map(async (name) => [`${folder}/${name}`, await readFile(path.join(root, folder, name), 'utf8')]),
  );
}

/** Texts that a screen asks for and nobody wrote, and texts that no screen asks for. */
export async function usedKeyFindings(root, folder, texts) {
  const known = keysOf(texts);
  const files = new Set([...texts.keys()].map((file) => file.replace(/\.json$/, '')));
  const used = (await readSources(root, folder)).map(([name, source]) => ({ name, ...keysIn(source, files) }));

  const missing = used.flatMap(({ name, named, beginnings }) => [
    ...named.filter((key) => !known.has(key)).map((key) => `${name}: no text for "${key}"`),
    ...beginnings
      .filter((beginning) => ![...known].some((key) => key.startsWith(beginning)))
      .map((beginning) => `${name}: no text begins with "${beginning}"`),
  ]);
  const named = new Set(used.flatMap((source) => source.named));
  const beginnings = used.flatMap((source) => source.beginnings);
  const idle = [...known].filter(
    (key) => !named.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  return [...missing, ...idle.map((key) => `no screen shows the text "${key}"`)];
}
