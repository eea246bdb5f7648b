import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Language = 'ky' | 'ru' | 'en';

type Tree = { [key: string]: string | Tree };

const LOCALES = fileURLToPath(new URL('../../web/src/locales/', import.meta.url));
const trees = new Map<Language, Tree>();

/** The words of the screen, from the same files that the app shows; `{name}` is filled, the first plural form is taken. */
export function textIn(language: Language, key: string, values: Record<string, string | number> = {}): string {
  const found = key
    .split('.')
    .reduce<string | Tree | undefined>(
      (tree, part) => (typeof tree === 'object' ? tree[part] : undefined),
      treeOf(language),
    );
  if (typeof found !== 'string') throw new Error(`There is no text ${key} in ${language}`);
  const [form = ''] = found.split(' | ');
  return form.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? `{${name}}`));
}

function treeOf(language: Language): Tree {
  const known = trees.get(language);
  if (known) return known;
  const folder = `${LOCALES}${language}/`;
  const tree = Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(folder + file, 'utf8')) as Tree,
    ]),
  );
  trees.set(language, tree);
  return tree;
}
