import { describe, expect, it } from '@jest/globals';
import { wordDifference } from './word-difference';

const told = (before: string, after: string): string =>
  wordDifference(before, after)
    .map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind])
    .join(' ');

describe('the difference of two texts', () => {
  it('is told word by word, words in a row together', () => {
    expect(told('Коноктор мейманканада түнөйт.', 'Коноктор мугалимдердин үйүндө түнөйт.')).toBe(
      'Коноктор -мейманканада- +мугалимдердин үйүндө+ түнөйт.',
    );
  });

  it('of equal texts is the text', () => {
    expect(told('бир эки', 'бир  эки')).toBe('бир  эки');
  });

  it('with nothing is all of it', () => {
    expect(told('', 'бир эки')).toBe('+бир эки+');
    expect(told('бир эки', '')).toBe('-бир эки-');
  });
});
