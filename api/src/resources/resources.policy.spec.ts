import { describe, expect, it } from '@jest/globals';
import type { SchoolRole } from '@boordosh/shared/vocabulary';
import { Actor } from '../accounts/index.js';
import {
  libraryVerbs,
  mayNameAuthor,
  mayShareBeyond,
  maySetTerms,
  reachesFurther,
  resourceVerbs,
} from './resources.policy.js';

const SCHOOL = 'school';
const AUTHOR = 'author';

const someone = (role: SchoolRole, personId = 'another', { schoolId = SCHOOL, verified = true } = {}): Actor =>
  new Actor({
    userId: 'user',
    sessionId: 'session',
    language: 'ky',
    memberships: [{ schoolId, personId, role, deputy: false, verified }],
    clusterIds: [],
    networkIds: [],
    departmentIds: [],
    administrator: false,
  });

const resource = { schoolId: SCHOOL, authorId: AUTHOR, authorActs: true };

describe('what may be done with a resource', () => {
  const ALL = ['change', 'set-terms', 'add-file', 'remove'];
  const BUT_TERMS = ['change', 'add-file', 'remove'];

  it.each([
    ['its author', someone('teacher', AUTHOR), ALL],
    ['a colleague', someone('teacher'), []],
    ['the lead', someone('partnership-lead'), BUT_TERMS],
    ['the director', someone('director'), BUT_TERMS],
    ['the director of another school', someone('director', AUTHOR, { schoolId: 'other' }), []],
  ])('by %s', (_, actor, verbs) => {
    expect(resourceVerbs(actor, resource)).toEqual(verbs);
  });

  it('leaves the terms to the lead where the author has no account', () => {
    const byHand = { ...resource, authorActs: false };
    expect(maySetTerms(someone('partnership-lead'), byHand)).toBe(true);
    expect(maySetTerms(someone('teacher'), byHand)).toBe(false);
  });
});

describe('reaching further', () => {
  const own = { scope: 'own-school', partnershipId: null } as const;
  const first = { scope: 'partnership', partnershipId: 'first' } as const;
  const second = { scope: 'partnership', partnershipId: 'second' } as const;
  const all = { scope: 'all-schools', partnershipId: null } as const;

  it.each([
    [own, own, false],
    [own, first, true],
    [own, all, true],
    [first, own, false],
    [first, first, false],
    [first, second, true],
    [first, all, true],
    [all, own, false],
    [all, first, false],
    [all, all, false],
  ])('from %j to %j: %s', (now, then, expected) => {
    expect(reachesFurther(now, then)).toBe(expected);
  });
});

describe('sharing', () => {
  it('stays inside until the school is verified', () => {
    const waiting = someone('director', AUTHOR, { verified: false });
    expect(mayShareBeyond(waiting, SCHOOL)).toBe(false);
    expect(libraryVerbs(waiting)).toEqual(['share', 'name-author']);
    expect(libraryVerbs(someone('teacher'))).toEqual(['share', 'share-beyond']);
  });

  it('names oneself, or for the lead anybody', () => {
    expect(mayNameAuthor(someone('teacher', AUTHOR), SCHOOL, AUTHOR)).toBe(true);
    expect(mayNameAuthor(someone('teacher'), SCHOOL, AUTHOR)).toBe(false);
    expect(mayNameAuthor(someone('partnership-lead'), SCHOOL, AUTHOR)).toBe(true);
  });
});
