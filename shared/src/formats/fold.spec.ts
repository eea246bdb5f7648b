import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FOLD_SQL, foldForSearch } from './fold.js';

describe('folding for search', () => {
  it('makes one of what people type for one another', () => {
    expect(foldForSearch('Өзгөн')).toBe(foldForSearch('озгон'));
    expect(foldForSearch('ЖАҢЫ ҮЙ')).toBe('жаны уй');
    expect(foldForSearch('жа\u04caы')).toBe('жаны');
    expect(foldForSearch('\u019fз\u0275н')).toBe('озон');
    expect(foldForSearch('Объект, эл, ёлка')).toBe('обект, ел, елка');
    expect(foldForSearch(' «Нур»   мектеп-гимназиясы ')).toBe('нур мектеп гимназиясы');
    expect(foldForSearch('ата\u2011эне — бала\u00a05')).toBe('ата ене бала 5');
  });

  it('takes a letter with a mark for the letter it is', () => {
    expect(foldForSearch('и\u0306од е\u0308лка')).toBe('йод елка');
  });

  it('changes nothing the second time, and leaves no double or outer space', () => {
    const words = fc.string({ unit: fc.constantFrom(...Array.from('аӨөҢңүЁэъЬй -–«»"\'\u00a0\tzZ5')) });
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), (text) => {
        const folded = foldForSearch(text);
        expect(foldForSearch(folded)).toBe(folded);
        expect(folded).not.toMatch(/^ | {2}| $/);
      }),
    );
  });

  it('has one expression for the database, over its first parameter', () => {
    expect(FOLD_SQL).toMatch(/^btrim\(.*\$1::text.*\)$/s);
    expect(FOLD_SQL).toContain("''");
  });
});
