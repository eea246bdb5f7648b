import { describe, expect, it } from '@jest/globals';
import { tokenIn } from './joining-token';
import { phraseFrom } from './phrases/make-phrase';
import en from './phrases/words.en.json' with { type: 'json' };
import ky from './phrases/words.ky.json' with { type: 'json' };
import ru from './phrases/words.ru.json' with { type: 'json' };
import { returnPath } from './return-path';

const TOKEN = 'Zr8_kQ2-abcdefghijkl';

describe('a joining link', () => {
  it('is found in whatever was pasted', () => {
    expect(tokenIn(`https://boordosh.example/join/${TOKEN}`)).toBe(TOKEN);
    expect(tokenIn(`Саламатсызбы! http://127.0.0.1:3000/join/${TOKEN} \n`)).toBe(TOKEN);
    expect(tokenIn(` ${TOKEN} `)).toBe(TOKEN);
  });

  it('is not made of anything else', () => {
    expect(tokenIn('https://example.com/')).toBeNull();
    expect(tokenIn('салам')).toBeNull();
  });
});

describe('the way back after signing in', () => {
  it('leads to a page of ours only', () => {
    const home = { name: 'home' };
    expect(returnPath({ to: '/schools/1?tab=2' })).toBe('/schools/1?tab=2');
    expect(returnPath({})).toEqual(home);
    for (const to of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)']) {
      expect(returnPath({ to })).toEqual(home);
    }
  });
});

describe.each([
  ['ky', ky],
  ['ru', ru],
  ['en', en],
])('the words of a phrase in %s', (_language, words) => {
  it('are 256, each once, so that one byte chooses one', () => {
    expect(words).toHaveLength(256);
    expect(new Set(words).size).toBe(256);
  });

  it('make a password of at least 15 characters, whichever four', () => {
    const shortest = Math.min(...words.map((word) => word.length));
    expect(4 * shortest + 3).toBeGreaterThanOrEqual(15);
    expect(phraseFrom(words, [0, 255, 1, 2]).split('-')).toHaveLength(4);
  });
});

it('Kyrgyz words of a phrase can be typed on a Russian keyboard', () => {
  expect(ky.filter((word) => /[ңөү]/.test(word))).toEqual([]);
});
