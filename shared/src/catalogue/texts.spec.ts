import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../vocabulary/languages.js';
import { inLanguage, textsIn, type FoundText } from './texts.js';

const root = new URL('./', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\/v\d+\/[^/]+\.json$/.test(file),
);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, root), 'utf8'));

const found = files.flatMap((file) => textsIn(read(file), file));
const kyrgyz = found.map((text) => ({ path: text.path, text: inLanguage(text, 'ky') }));
const errors = LANGUAGES.flatMap((language) =>
  readdirSync(new URL(`errors/${language}/`, root)).map((file) => ({
    language,
    file,
    text: readFileSync(new URL(`errors/${language}/${file}`, root), 'utf8'),
  })),
);

const offenders = (pattern: RegExp): string[] => [
  ...kyrgyz.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`),
  ...errors.filter(({ language, text }) => language === 'ky' && pattern.test(text)).map(({ file }) => file),
];

describe('every text of the catalogue', () => {
  it('stands in three languages, none of them empty', () => {
    const incomplete = (text: FoundText): boolean =>
      Object.keys(text.texts).sort().join() !== [...LANGUAGES].sort().join() ||
      LANGUAGES.some((language) => inLanguage(text, language).trim() === '');
    expect(found.length).toBeGreaterThan(1000);
    expect(found.filter(incomplete).map(({ path }) => path)).toEqual([]);
  });

  it('is composed, without control characters, outer or double spaces', () => {
    const untidy = found.flatMap((text) =>
      LANGUAGES.map((language) => ({ path: `${text.path}.${language}`, text: inLanguage(text, language) })).filter(
        ({ text: written }) =>
          written !== written.normalize('NFC') || written.trim() !== written || /[^\P{C}\n]| {2}|\u00ad/u.test(written),
      ),
    );
    expect(untidy).toEqual([]);
  });

  it('names the same placeholders in three languages', () => {
    const names = (text: string): string => [...(text.match(/\{+\w+\}+/g) ?? [])].sort().join();
    const uneven = found.filter(
      (text) => new Set(LANGUAGES.map((language) => names(inLanguage(text, language)))).size > 1,
    );
    expect(uneven.map(({ path }) => path)).toEqual([]);
  });

  it('is not an unwritten one', () => {
    for (const text of found) {
      for (const language of LANGUAGES) expect(inLanguage(text, language)).not.toMatch(/TODO|lorem|\?\?\?/i);
    }
  });
});

describe('Kyrgyz', () => {
  it('is written without Latin look-alikes inside a word', () => {
    expect(offenders(/[\u0400-\u04ff][A-Za-zöüÖÜ]|[A-Za-zöüÖÜ][\u0400-\u04ff]/)).toEqual([]);
  });

  it('has no Latin letter standing alone where a Cyrillic one looks the same', () => {
    expect(offenders(/(^|\s)[aceopxyAEOPCXTHKMB]([\s.,]|$)/)).toEqual([]);
  });

  it('has no letter that only looks like one of its own', () => {
    expect(offenders(/[\u04c9\u04ca\u019f\u0275]|\p{M}/u)).toEqual([]);
  });

  it('puts no ending on a placeholder', () => {
    expect(offenders(/\}+\p{L}/u)).toEqual([]);
  });

  it('keeps its dash, quotes and ellipsis', () => {
    expect(offenders(/—|\.\.\.|"\p{L}|\p{L}"/u).filter((line) => !line.endsWith('.json'))).toEqual([]);
    expect(offenders(/\p{L} - \p{L}/u)).toEqual([]);
  });

  it('makes none of the common mistakes', () => {
    const mistakes =
      /баардык|деректир|айкындыгы|турак-жай|\d мектептер\b|\d+ ?[-–] суроо|\d (январь|февраль|март|апрель|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь) \d{4}|таасир бер|тарабынан|чакыруу кат(\s|$)|окуу жылдын|күтпөгөн пайда|кооптуу эмес|методобъединение|мероприятие|попечительский|жүзмө-жүз/iu;
    expect(offenders(mistakes)).toEqual([]);
  });

  it('addresses nobody as «сен» or «силер»', () => {
    expect(offenders(/(^|[^\p{L}])(сен|сага|сени|силер|силерге|силердин)([^\p{L}]|$)/iu)).toEqual([]);
  });
});

describe('Russian', () => {
  it('keeps its dash between words', () => {
    const wrong = found
      .map((text) => ({ path: text.path, text: inLanguage(text, 'ru') }))
      .filter(({ text }) => / [-–] /.test(text));
    expect(wrong).toEqual([]);
  });
});
