import { describe, expect, it } from '@jest/globals';
import { inOneLanguage, REFERENCE_CONTENTS } from './reference-contents.js';

describe('reference content in one language', () => {
  it('keeps the shape and drops the other languages', () => {
    const text = { ky: 'мектеп', ru: 'школа', en: 'school' };
    expect(inOneLanguage({ id: 'a', label: text, list: [text, 3, null] }, 'ru')).toEqual({
      id: 'a',
      label: { ru: 'школа' },
      list: [{ ru: 'школа' }, 3, null],
    });
  });

  it('is smaller', () => {
    const whole = JSON.stringify(REFERENCE_CONTENTS.questions).length;
    expect(JSON.stringify(inOneLanguage(REFERENCE_CONTENTS.questions, 'en')).length).toBeLessThan(whole / 2);
  });
});
