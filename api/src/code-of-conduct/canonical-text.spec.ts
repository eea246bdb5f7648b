import { describe, expect, it } from '@jest/globals';
import { CODE_OF_CONDUCT } from '@boordosh/shared/catalogue/code-of-conduct';
import { hashOf } from './canonical-text.js';
import type { CodeText } from './code-version.entity.js';

const text = (): CodeText => structuredClone({ intro: CODE_OF_CONDUCT.intro, rules: [...CODE_OF_CONDUCT.rules] });
const hex = (code: CodeText): string => hashOf(code).toString('hex');

describe('the hash of a code', () => {
  it('does not depend on the order of keys', () => {
    const turned = text();
    turned.rules = turned.rules.map(({ number, id, title, text: words }) => ({
      text: { en: words.en, ky: words.ky, ru: words.ru },
      title,
      id,
      number,
    }));
    expect(hex(turned)).toBe(hex(text()));
  });

  it('changes with one letter in one language, and with the order of rules', () => {
    const reworded = text();
    reworded.rules = reworded.rules.map((rule) => ({ ...rule, text: { ...rule.text, ru: `${rule.text.ru} ` } }));
    expect(hex(reworded)).not.toBe(hex(text()));
    const reordered = text();
    reordered.rules.reverse();
    expect(hex(reordered)).not.toBe(hex(text()));
  });
});
