import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../vocabulary/languages.js';
import { filledLetter, LETTER, missingValues } from './index.js';

const values = Object.fromEntries(LETTER.placeholders.map(({ id }) => [id, `<${id}>`]));
const written = (given: Record<string, string | undefined>): string =>
  filledLetter(given, 'ky')
    .map(({ text }) => text)
    .join('\n');

describe('the letter', () => {
  it('leaves no placeholder and loses no value in any language', () => {
    for (const language of LANGUAGES) {
      const letter = filledLetter(values, language);
      const text = letter.map((paragraph) => paragraph.text).join('\n');
      expect(letter).toHaveLength(LETTER.paragraphs.length);
      expect(text).not.toMatch(/[{}]/);
      for (const value of Object.values(values)) expect(text).toContain(value);
    }
  });

  it('leaves out what the school has not said', () => {
    const text = written({ ...values, whatsapp: undefined, strengths: ' ', needs: undefined });
    expect(text).not.toMatch(/WhatsApp|Биз эмне бөлүшө алабыз|Биз эмнени үйрөнгүбүз келет/);
  });

  it('takes a value as it is, signs of replacement too', () => {
    expect(written({ ...values, ourSchool: '$& {{date}}' })).toContain('$& {{date}}');
  });

  it('names what is still missing', () => {
    expect(missingValues({ ...values, signatory: '', whatsapp: '' })).toEqual(['signatory']);
  });
});
