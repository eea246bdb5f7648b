import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

const CALL = /(?<![\w.])(?:\$t|t|\$te|te|i18n\.global\.t)\(/g;
const KEYPATH = /\bkeypath="([^"]+)"/g;
const LITERAL = /(['"`])((?:(?!\1)[^\\\n])*)\1/g;
const KEY = /^[a-z][\w-]*(?:\.[\w-]+)+$/i;

/** What stands between the bracket at `from` and the comma or bracket that ends its first argument. */
function firstArgument(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === ',' && depth === 0) return text.slice(from, at);
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (depth < 0) return text.slice(from, at);
  }
  return text.slice(from);
}

/** The keys that a source names in full; one that is put together at run time is not seen. */
export function keysUsedIn(source) {
  const calls = [...source.matchAll(CALL)].flatMap((call) => {
    const argument = firstArgument(source, call.index + call[0].length);
    return [...argument.matchAll(LITERAL)].map(([, , literal]) => literal);
  });
  const paths = [...source.matchAll(KEYPATH)].map(([, key]) => key);
  return [...new Set([...calls, ...paths].filter((key) => KEY.test(key)))];
}

/** The keys of one language as the screens name them: `<file>.<key>`. */
export function keysOf(files) {
  const all = new Set();
  for (const [file, keys] of files) {
    const name = file.replace(/\.json$/, '');
    for (const key of keys.keys()) all.add(key.startsWith(`${name}.`) ? key : `${name}.${key}`);
  }
  return all;
}

export async function usedKeyFindings(root, folder, known) {
  const names = await readdir(path.join(root, folder), { recursive: true }).catch(() => []);
  const sources = names.filter((name) => /\.(?:vue|ts)$/.test(name) && !name.endsWith('.spec.ts'));
  const findings = await Promise.all(
    sources.map(async (name) =>
      keysUsedIn(await readFile(path.join(root, folder, name), 'utf8'))
        .filter((key) => !known.has(key))
        .map((key) => `${folder}/${name}: no text for "${key}"`),
    ),
  );
  return findings.flat();
}
