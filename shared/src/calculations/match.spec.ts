import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { highestRankOf, match, rankMatches, rankOf, type MatchSide } from './match.js';
import { countIn, maskOf, numbersIn } from './question-mask.js';

const aSchool = (id: string, given: Partial<MatchSide> = {}): MatchSide => ({
  id,
  offers: 0,
  needs: 0,
  languages: ['ky'],
  settlementGroup: null,
  position: null,
  openPartnerships: 0,
  ...given,
});

const ours = aSchool('ours', { offers: maskOf([1, 2, 3]), needs: maskOf([10, 11, 12]), settlementGroup: 'rural' });
const theirs = aSchool('theirs', { offers: maskOf([10, 11, 24]), needs: maskOf([2]), settlementGroup: 'urban' });

describe('a match', () => {
  it('says what each side can learn, what it can give and what stays open', () => {
    expect(match(ours, theirs)).toMatchObject({
      fit: 'two-way',
      learn: [10, 11],
      give: [2],
      missing: [12],
      languages: ['ky'],
      km: null,
      reasons: ['both-ways', 'shared-language', 'urban-rural', 'free-for-partner'],
    });
  });

  it('is the same seen from the other side, with learning and giving exchanged', () => {
    expect(match(theirs, ours)).toMatchObject({ learn: [2], give: [10, 11], missing: [] });
  });

  it('is none when neither has anything for the other', () => {
    expect(match(ours, aSchool('empty'))).toBeNull();
    expect(match(ours, aSchool('alike', { offers: maskOf([4]), needs: maskOf([20]) }))).toBeNull();
  });

  it('never suggests the school to itself', () => {
    expect(rankMatches({ ...ours, offers: ours.needs }, [{ ...ours, offers: ours.needs }])).toEqual([]);
  });

  it('prefers a language in common, then contrast, then the nearer, then the freer', () => {
    const pair = { offers: maskOf([10]), needs: maskOf([1]) };
    const here = { lat: 42.87, lon: 74.6 };
    const us = { ...ours, position: here };
    const candidates = [
      aSchool('e-far', { ...pair, position: { lat: 39.9, lon: 70 } }),
      aSchool('d-busy', { ...pair, position: here, openPartnerships: 3 }),
      aSchool('c-free', { ...pair, position: here }),
      aSchool('b-town', { ...pair, settlementGroup: 'urban' }),
      aSchool('f-other-language', { ...pair, languages: ['en'], settlementGroup: 'urban', position: here }),
    ];
    expect(rankMatches(us, candidates).map(({ id }) => id)).toEqual([
      'b-town',
      'c-free',
      'd-busy',
      'e-far',
      'f-other-language',
    ]);
  });
});

const mask = fc.integer({ min: 0, max: 2 ** 24 - 1 });
const side = fc.record<MatchSide>({
  id: fc.uuid(),
  offers: mask,
  needs: mask,
  languages: fc.subarray(['ky', 'ru', 'en', 'uz']),
  settlementGroup: fc.constantFrom('urban', 'rural', null),
  position: fc.option(
    fc.record({ lat: fc.double({ min: 39, max: 43, noNaN: true }), lon: fc.double({ min: 69, max: 80, noNaN: true }) }),
  ),
  openPartnerships: fc.nat(40),
});

describe('whatever the schools', () => {
  it('both ways come before one way, however strong that is', () => {
    const rest = {
      sharesLanguage: fc.boolean(),
      isContrast: fc.boolean(),
      km: fc.option(fc.nat(800)),
      openPartnerships: fc.nat(40),
    };
    const twoWay = fc.record({
      learn: fc.integer({ min: 1, max: 24 }),
      give: fc.integer({ min: 1, max: 24 }),
      ...rest,
    });
    const oneWay = fc.record({ learn: fc.nat(24), give: fc.constant(0), ...rest });
    fc.assert(
      fc.property(twoWay, oneWay, (both, one) => {
        expect(rankOf(both)).toBeGreaterThan(rankOf(one));
        expect(rankOf(both)).toBeGreaterThan(rankOf({ ...one, learn: 0, give: one.learn }));
      }),
    );
  });

  it('no rank is above the highest that its questions can lead to', () => {
    const signals = fc.record({
      learn: fc.nat(24),
      give: fc.nat(24),
      sharesLanguage: fc.boolean(),
      isContrast: fc.boolean(),
      km: fc.option(fc.nat(800)),
      openPartnerships: fc.nat(40),
    });
    fc.assert(
      fc.property(signals, (one) => {
        const best = { ...one, sharesLanguage: true, isContrast: true, km: 0, openPartnerships: 0 };
        expect(rankOf(one)).toBeLessThanOrEqual(highestRankOf(one.learn, one.give));
        expect(rankOf(best)).toBe(highestRankOf(one.learn, one.give));
      }),
    );
  });

  it('the order does not hang on the order they came in', () => {
    fc.assert(
      fc.property(side, fc.uniqueArray(side, { selector: ({ id }) => id, maxLength: 12 }), (us, candidates) => {
        const forward = rankMatches(us, candidates);
        expect(rankMatches(us, [...candidates].reverse())).toEqual(forward);
        expect(forward.every(({ learn, give }) => learn.length + give.length > 0)).toBe(true);
      }),
    );
  });

  it('one more question that goes either way never brings a school down', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 24 }), (us, them, number) => {
        const before = match(us, them)?.rank ?? -1;
        const more = { ...them, offers: them.offers | (us.needs & maskOf([number])) };
        expect(match(us, more)?.rank ?? -1).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('a set of questions keeps its numbers', () => {
    fc.assert(
      fc.property(mask, (questions) => {
        expect(maskOf(numbersIn(questions))).toBe(questions);
        expect(countIn(questions)).toBe(numbersIn(questions).length);
      }),
    );
  });
});
