import { describe, expect, it } from '@jest/globals';
import { ERROR_CODES, VALIDATION_CODES } from '../../vocabulary/error-codes/index.js';
import { LANGUAGES } from '../../vocabulary/languages.js';
import { namesIn, problemText, validationText } from './index.js';
import { PROBLEM_TEXTS, VALIDATION_TEXTS } from './texts.js';

const MODULES = Object.keys(ERROR_CODES) as (keyof typeof ERROR_CODES)[];

describe('every error code', () => {
  it('is unique in the whole platform', () => {
    const codes = Object.values(ERROR_CODES).flat();
    expect(codes).toEqual([...new Set(codes)]);
  });

  it.each(MODULES)('of %s has a title and a detail in three languages, and no text is left over', (module) => {
    for (const language of LANGUAGES) {
      const texts = PROBLEM_TEXTS[module][language];
      expect(Object.keys(texts).sort()).toEqual([...ERROR_CODES[module]].sort());
      for (const { title, detail } of Object.values(texts)) {
        expect(title.trim()).not.toBe('');
        expect(detail).toMatch(/[.?]$/);
        expect(title + detail).not.toContain('!');
      }
    }
  });

  it.each(MODULES)('of %s names the same values in three languages', (module) => {
    for (const code of ERROR_CODES[module]) {
      const names = LANGUAGES.map((language) => namesIn(PROBLEM_TEXTS[module][language][code]?.detail ?? '').sort());
      expect(names).toEqual([names[0], names[0], names[0]]);
    }
  });
});

describe('every validation code', () => {
  it('has a message in three languages with the same values', () => {
    for (const language of LANGUAGES) {
      expect(Object.keys(VALIDATION_TEXTS[language]).sort()).toEqual([...VALIDATION_CODES].sort());
    }
    for (const code of VALIDATION_CODES) {
      const names = LANGUAGES.map((language) => namesIn(VALIDATION_TEXTS[language][code] ?? '').sort());
      expect(names).toEqual([names[0], names[0], names[0]]);
    }
  });
});

describe('a text', () => {
  it('is filled in, figures as the language writes them', () => {
    expect(validationText('too-long', 'ru', { max: 1000 })).toBe('Слишком длинно. Максимум знаков: 1\u00a0000.');
    expect(problemText('internal', 'en', { requestId: 'r-1' }).detail).toContain('r-1');
  });

  it('leaves out the sentence whose value is unknown', () => {
    expect(problemText('too-many-requests', 'en').detail).toBe('Please try again shortly.');
    expect(validationText('too-long', 'ky')).toBe('Өтө узун.');
  });
});
