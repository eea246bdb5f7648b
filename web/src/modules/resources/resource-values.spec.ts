import { describe, expect, it } from '@jest/globals';
import { emptyValues, hasKind, hasScope, schoolYearOn, termsOf, titleFrom, wordsOf } from './resource-values';

describe('the form of a resource', () => {
  const filled = {
    ...emptyValues('ky'),
    kind: 'lesson-plan' as const,
    title: 'Сабак',
    scope: 'all-schools' as const,
    gradeFrom: '5',
    partnershipId: 'left from before',
  };

  it('says nothing where nothing was written', () => {
    const values = { ...filled, gradeFrom: '' };
    expect(wordsOf(values)).toMatchObject({ description: null, link: null, subject: null, grades: null, source: null });
  });

  it('takes one grade for a span of one', () => {
    expect(wordsOf({ ...filled, schoolYear: '2026-2027' }).grades).toEqual({
      from: 5,
      to: 5,
      planYears: 11,
      schoolYear: '2026-2027',
    });
  });

  it('names a partnership only where it is for one', () => {
    expect(termsOf(filled)).toEqual({ scope: 'all-schools', partnershipId: null, licence: 'ask-first' });
    expect(termsOf({ ...filled, scope: 'partnership' }).partnershipId).toBe('left from before');
  });

  it('knows when the choices are made', () => {
    expect([hasKind(emptyValues('ky')), hasScope(emptyValues('ky'))]).toEqual([false, false]);
    expect([hasKind(filled), hasScope(filled)]).toEqual([true, true]);
  });

  it('counts school years from September', () => {
    expect(schoolYearOn('2026-08-31')).toBe('2025-2026');
    expect(schoolYearOn('2026-09-01')).toBe('2026-2027');
  });

  it('begins with the name of the file as title', () => {
    expect(titleFrom('Калыптандыруучу_баалоо  6-класс.v2.docx')).toBe('Калыптандыруучу баалоо 6-класс.v2');
  });
});
