import { describe, expect, it } from '@jest/globals';
import { STEPS } from '@boordosh/shared/catalogue/steps';
import { currentStep, type StepFacts, stepsOf } from './eight-steps.js';

const nothing: StepFacts = { visionSchoolIds: [], joinedSchoolIds: ['ours'], sent: false, reached: [] };
const doneIn = (facts: Partial<StepFacts>): string[] =>
  stepsOf({ ...nothing, ...facts })
    .filter(({ done }) => done)
    .map(({ id }) => id);

describe('the eight steps', () => {
  it('begin with nothing done, in the order of the guide', () => {
    const steps = stepsOf(nothing);
    expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(currentStep(steps)).toBe(1);
  });

  it('count the vision once it is written and the search once a letter has gone', () => {
    expect(doneIn({ visionSchoolIds: ['ours'] })).toEqual(['vision']);
    expect(doneIn({ visionSchoolIds: ['ours'], sent: true })).toEqual(['vision', 'find-partner']);
  });

  it('count the consultation when both sides have named their offers and first events', () => {
    const both = { joinedSchoolIds: ['ours', 'theirs'], reached: ['consultation'] };
    expect(doneIn({ ...both, visionSchoolIds: ['ours'] })).not.toContain('consultation');
    expect(doneIn({ ...both, visionSchoolIds: ['ours', 'theirs'] })).toContain('consultation');
  });

  it('lock nobody into their order, and end when all are done', () => {
    expect(doneIn({ reached: ['getting-acquainted'] })).toEqual(['getting-acquainted']);
    const all = stepsOf({
      ...nothing,
      visionSchoolIds: ['ours', 'theirs'],
      joinedSchoolIds: ['ours', 'theirs'],
      sent: true,
      reached: STEPS.map(({ id }) => id),
    });
    expect(currentStep(all)).toBeNull();
  });
});
