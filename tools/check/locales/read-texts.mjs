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

const KEY = /"(?:[^"\\]|\\.)*"\s*:/g;

const keysIn = (value) =>
  value === null || typeof value !== 'object'
    ? 0
    : Object.values(value).reduce(
        (sum, inner) => sum + keysIn(inner),
        Array.isArray(value) ? 0 : Object.keys(value).length,
      );

/** A key that stands twice hides its first text: two changes brought together can do that unseen. */
function parsed(text, name) {
  const value = JSON.parse(text);
  if ((text.match(KEY) ?? []).length !== keysIn(value)) throw new Error(`${name}: a key stands twice in one object`);
  return value;
}

async function readLanguage(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return new Map(
    await Promise.all(
      files.map(async (name) => [name, new Map(leaves(parsed(await readFile(path.join(folder, name), 'utf8'), name)))]),
    ),
  );
}

/** The texts under `folder/{ky,ru,en}`: language → file → key → text. */
export async function readTexts(folder) {
  return new Map(
    await Promise.all(LANGUAGES.map(async (language) => [language, await readLanguage(path.join(folder, language))])),
  );
}

/** Texts as a catalogue keeps them, `{ ky, ru, en }` side by side, in the same shape: language → file → place → text. */
export async function readSideBySide(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const texts = new Map(LANGUAGES.map((language) => [language, new Map()]));
  for (const name of names.filter((each) => each.endsWith('.json')).sort()) {
    for (const language of LANGUAGES) texts.get(language).set(name, new Map());
    const all = leaves(JSON.parse(await readFile(path.join(folder, name), 'utf8')));
    for (const [place, text] of all) {
      const [, key, language] = /^(.*)\.(ky|ru|en)$/.exec(place) ?? [];
      if (language) texts.get(language).get(name).set(key, text);
    }
  }
  return texts;
}
