import { describe, expect, it } from '@jest/globals';
import { distanceKm } from './distance.js';
import { markOf, seenBy, sharedByDefault } from './marks.js';
import { publish, suppressCells } from './disclosure.js';
import { onRadar, PRACTICE_SCALE, RADAR_SCALE } from './rescale.js';

describe('a mark', () => {
  const mark = (level: Parameters<typeof markOf>[0]['level'], canBeShared: boolean, learn: string | null = null) =>
    markOf({ level, canBeShared, learn });

  it('is an offer when strong or working and it can be shared', () => {
    expect([mark('strong', true), mark('works', true), mark('strong', false)]).toEqual(['offer', 'offer', 'none']);
    expect(mark('need-help', true)).toBe('need');
  });

  it('is a need when help is needed, or when developing says what to learn', () => {
    expect([mark('need-help', false), mark('developing', false, 'STEM'), mark('developing', true, ' ')]).toEqual([
      'need',
      'need',
      'none',
    ]);
  });

  it('is none without a level or when the question does not apply', () => {
    expect([mark(null, true, 'x'), mark('not-relevant', true, 'x')]).toEqual(['none', 'none']);
    expect([sharedByDefault('strong'), sharedByDefault('works')]).toEqual([true, false]);
  });
});

describe('who sees an answer', () => {
  const usual = { mark: null, words: null };

  it('is every verified school for the mark and the words of an offer, partners for all other words', () => {
    expect(seenBy('offer', usual)).toEqual({ mark: 'schools', words: 'schools' });
    expect(seenBy('need', usual)).toEqual({ mark: 'schools', words: 'partners' });
    expect(seenBy('none', usual)).toEqual({ mark: 'own-school', words: 'partners' });
  });

  it('never reaches further with the words than with the mark', () => {
    expect(seenBy('offer', { mark: 'own-school', words: null })).toEqual({ mark: 'own-school', words: 'own-school' });
    expect(seenBy('need', { mark: 'partners', words: 'schools' })).toEqual({ mark: 'partners', words: 'partners' });
  });
});

describe('a distance', () => {
  it('is that over the ground', () => {
    const [bishkek, osh] = [
      { lat: 42.87, lon: 74.59 },
      { lat: 40.53, lon: 72.8 },
    ];
    expect(Math.round(distanceKm(bishkek, osh))).toBe(300);
    expect(distanceKm(osh, osh)).toBe(0);
  });
});

describe('the radar', () => {
  it('draws practices of 0–3 on 1–5', () => {
    expect(onRadar(1.5, PRACTICE_SCALE)).toBe(3);
    expect([onRadar(0, PRACTICE_SCALE), onRadar(3, PRACTICE_SCALE), onRadar(4.36, RADAR_SCALE)]).toEqual([1, 5, 4.36]);
  });
});

describe('a small group', () => {
  it('shows nothing, and nine of ten in one answer only that', () => {
    expect(suppressCells([2, 3, 4])).toBeNull();
    expect(publish([0, 0, 0, 1, 13], RADAR_SCALE)).toEqual({ mode: 'unanimous', n: 14, value: 5 });
    expect(publish([3, 4, 6, 8, 9], RADAR_SCALE)).toEqual({ mode: 'bands', n: 30, mean: 3.5, bands: [7, 6, 17] });
  });
});
