import { describe, expect, it } from '@jest/globals';
import { mayBeDrawn, mayHaveIndices } from './may-be-drawn';

describe('a figure of parents', () => {
  it('is not drawn without the sentence that they answered by their own wish', () => {
    expect(mayBeDrawn({ selfSelected: true, sentence: '' })).toBe(false);
    expect(mayBeDrawn({ selfSelected: true, sentence: ' ' })).toBe(false);
    expect(mayBeDrawn({ selfSelected: true, sentence: 'Parents answered by their own wish.' })).toBe(true);
    expect(mayBeDrawn({ selfSelected: false, sentence: '' })).toBe(true);
  });

  it('is never an index', () => {
    expect(mayHaveIndices({ indicesAllowed: false })).toBe(false);
    expect(mayHaveIndices(undefined)).toBe(false);
    expect(mayHaveIndices({ indicesAllowed: true })).toBe(true);
  });
});
