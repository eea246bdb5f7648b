import { describe, expect, it } from '@jest/globals';
import { bodyOf, formOf, missingIn, wordsOf } from './evaluation-form';
import type { Evaluation } from './evaluations.api';

const evaluation: Evaluation = {
  eventId: 'e',
  schoolId: 's',
  state: 'draft',
  lang: 'ky',
  expected: 'Үйрөнүү',
  happened: null,
  worked: null,
  changeNextTime: null,
  learned: null,
  given: null,
  unexpectedBenefit: null,
  nextStep: null,
  procedureInPlace: null,
  outcome: 'mostly-met',
  statements: [{ statement: 'two-way', answer: 'yes' }],
  participation: { staff: 18, pupils: null },
  indicators: [{ indicator: 'student-index-practices', expectedChange: 'increase', observed: null }],
  submittedBy: null,
  submittedAt: null,
  version: 3,
  can: ['write'],
};

describe('the form of an evaluation', () => {
  it('sends back what it was given', () => {
    const body = bodyOf(formOf(evaluation));
    expect(body).toMatchObject({
      lang: 'ky',
      expected: 'Үйрөнүү',
      happened: null,
      outcome: 'mostly-met',
      statements: [{ statement: 'two-way', answer: 'yes' }],
      participation: { staff: 18 },
      indicators: [{ indicator: 'student-index-practices', expectedChange: 'increase', observed: null }],
    });
  });

  it('leaves out counts that are no numbers, and knows what is missing', () => {
    const form = { ...formOf(evaluation), participation: { staff: 'көп', pupils: ' 30 ' } };
    expect(bodyOf(form).participation).toEqual({ pupils: 30 });
    expect(missingIn(form)).toEqual(['happened']);
    expect(missingIn({ ...form, happened: 'Болду', outcome: '', indicators: [] })).toEqual(['outcome', 'indicators']);
  });

  it('lays its words one under the other', () => {
    expect(wordsOf({ ...formOf(evaluation), happened: 'Болду' })).toBe('Үйрөнүү\nБолду');
  });
});
