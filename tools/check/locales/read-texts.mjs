import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

export const LANGUAGES = ['ky', 'ru', 'en'];

/** The categories of a text written as `{ one, few, many, other }`. */
const CATEGORIES = ['one', 'few', 'many', 'other'];

const isForms = (value) => {
  const keys = Object.keys(value);
  return keys.includes('other') && keys.every((key) => CATEGORIES.includes(key));
};

/** `[key, text]` for every leaf; a text with plural categories is one leaf. */
function leaves(value, key = '') {
  if (value === null || typeof value !== 'object' || isForms(value)) return [[key, value]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, key ? `${key}.${name}` : name));
}

/** Every form of a text: the categories, or the parts between the pipes. */
export function formsOf(text) {
  if (text !== null && typeof text === 'object') return Object.values(text);
  return typeof text === 'string' ? text.split(/\s\|\s/) : [text];
}

async function readLanguage(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return new Map(
    await Promise.all(
      files.map(async (name) => [name, new Map(leaves(JSON.parse(await readFile(path.join(folder, name), 'utf8'))))]),
    ),
  );
}

/** The texts under `folder/{ky,ru,en}`: language → file → key → text. */
export async function readTexts(folder) {
  return new Map(
    await Promise.all(LANGUAGES.map(async (language) => [language, await readLanguage(path.join(folder, language))])),
  );
}
