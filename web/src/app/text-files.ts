export type Texts = { [key: string]: string | Texts };

const files = import.meta.glob<Texts>('../locales/*/*.json', { import: 'default' });

/** `locales/<language>/<name>.json`, each a chunk of its own. A new file needs no registration. */
export const readTexts = async (language: string, name: string): Promise<Texts> => {
  const load = files[`../locales/${language}/${name}.json`];
  return load ? load() : {};
};
