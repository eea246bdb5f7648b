import { readFile } from 'node:fs/promises';
import type { Texts } from '../src/app/text-files';

/** Stands in for Vite's glob where there is no Vite. */
export const readTexts = async (language: string, name: string): Promise<Texts> => {
  const file = new URL(`../src/locales/${language}/${name}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Texts;
};
