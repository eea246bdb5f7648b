import { describe, expect, it } from '@jest/globals';
import { missingWords, type WrittenAnswer } from './index.js';

const anAnswer = (given: Partial<WrittenAnswer>): WrittenAnswer => ({
  level: null,
  canBeShared: false,
  evidence: null,
  offer: null,
  learn: null,
  ...given,
});

describe('words that are still missing', () => {
  it('are the evidence of a strength, and what is offered once it can be shared', () => {
    expect(missingWords(anAnswer({ level: 'strong' }))).toEqual(['evidence']);
    expect(missingWords(anAnswer({ level: 'strong', canBeShared: true, evidence: 'A' }))).toEqual(['offer']);
    expect(missingWords(anAnswer({ level: 'works' }))).toEqual([]);
  });

  it('are evidence and what to learn where help is needed', () => {
    expect(missingWords(anAnswer({ level: 'need-help', canBeShared: true }))).toEqual(['evidence', 'learn']);
    expect(missingWords(anAnswer({ level: 'developing' }))).toEqual([]);
    expect(missingWords(anAnswer({}))).toEqual([]);
  });
});
