import { describe, expect, it } from '@jest/globals';
import { chooseForLetter } from './choose-for-letter.js';

describe('what a letter names', () => {
  it('is what answers the other school, then the rest, three each way', () => {
    const ours = { needs: [1, 2, 3, 4], offers: [10, 11] };
    const theirs = { needs: [11], offers: [4, 20] };
    expect(chooseForLetter(ours, theirs)).toEqual({ needs: [4, 1, 2], offers: [11, 10] });
  });

  it('never names what only the other school has', () => {
    expect(chooseForLetter({ needs: [], offers: [] }, { needs: [5], offers: [6] })).toEqual({ needs: [], offers: [] });
  });
});
