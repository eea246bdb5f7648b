import { describe, expect, it } from '@jest/globals';
import { fieldsOf, stepsOf } from './plan-steps';
import { ELSEWHERE, emptyPlan } from './plan-values';

const seminar = { ...emptyPlan(), kind: 'seminar' as const };

describe('the steps of a plan', () => {
  it('begin with its kind, which decides what else is asked', () => {
    expect(stepsOf(emptyPlan())).toEqual(['what']);
    expect(stepsOf(seminar)).toEqual(['what', 'when', 'where', 'why', 'details']);
    expect(stepsOf({ ...seminar, kind: 'coordination-meeting', format: 'online' })).not.toContain('details');
  });

  it('ask for a place in person and for a link online', () => {
    expect(fieldsOf('where', { ...seminar, host: ELSEWHERE })).toEqual(['host', 'place', 'abroad']);
    expect(fieldsOf('where', { ...seminar, format: 'online' })).toEqual(['meetingLink']);
  });

  it('ask whether pupils leave their school only where pupils go somewhere', () => {
    expect(fieldsOf('where', { ...seminar, audiences: ['pupils'] })).toContain('pupilsLeave');
    expect(fieldsOf('where', { ...seminar, format: 'online', audiences: ['pupils'] })).not.toContain('pupilsLeave');
  });
});
