import { LANGUAGES, formsOf } from './read-texts.mjs';

const PLACEHOLDER = /\{(\w+)\}/g;

const placeholdersOf = (form) => [...String(form).matchAll(PLACEHOLDER)].map(([, name]) => name);
const hasStrayBrace = (form) => /[{}]/.test(String(form).replaceAll(PLACEHOLDER, ''));
const namesIn = (text) => [...new Set(formsOf(text).flatMap(placeholdersOf))].sort().join(', ');

/** How many forms a counted text has. One serves every number in Kyrgyz. */
const FORMS = { ky: [1], ru: [3, 4], en: [2] };
const CATEGORIES_OF = { ky: ['other'], ru: ['one', 'few', 'many'], en: ['one', 'other'] };

const pathOf = (folder, language, file, key) => `${folder}/${language}/${file}: ${key}`;

function union(maps) {
  return [...new Set(maps.flatMap((map) => [...(map?.keys() ?? [])]))].sort();
}

function formFindings(at, language, text) {
  if (typeof text === 'object' && text !== null) {
    const missing = CATEGORIES_OF[language].filter((category) => !(category in text));
    return missing.map((category) => `${at} has no form for "${category}"`);
  }
  const count = formsOf(text).length;
  return FORMS[language].includes(count)
    ? []
    : [`${at} has ${count} forms, ${language} needs ${FORMS[language].join(' or ')}`];
}

function keyFindings(folder, file, key, texts) {
  const counted = LANGUAGES.some((language) => formsOf(texts[language] ?? '').length > 1);
  const english = namesIn(texts.en ?? '');
  return LANGUAGES.flatMap((language) => {
    const at = pathOf(folder, language, file, key);
    const text = texts[language];
    if (text === undefined) return [`${at} is missing`];
    const findings = [];
    if (formsOf(text).some((form) => typeof form !== 'string' || form.trim() === ''))
      findings.push(`${at} is empty or no text`);
    if (formsOf(text).some(hasStrayBrace)) findings.push(`${at} has a brace that is no placeholder`);
    if (texts.en !== undefined && namesIn(text) !== english) {
      findings.push(`${at} has placeholders [${namesIn(text)}], en has [${english}]`);
    }
    return counted ? [...findings, ...formFindings(at, language, text)] : findings;
  });
}

/** The same files, keys, placeholders and plural forms in three languages, and no empty text. */
export function shapeFindings(folder, texts) {
  const files = union([...texts.values()]);
  return files.flatMap((file) => {
    const inFile = LANGUAGES.map((language) => texts.get(language).get(file));
    return union(inFile).flatMap((key) =>
      keyFindings(
        folder,
        file,
        key,
        Object.fromEntries(LANGUAGES.map((language, at) => [language, inFile[at]?.get(key)])),
      ),
    );
  });
}
