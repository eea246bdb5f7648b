import { describe, expect, it } from '@jest/globals';
import { changeOf, ELSEWHERE, emptyPlan } from './plan-values';

const seminar = { ...emptyPlan(), kind: 'seminar' as const };

describe('what is sent of a plan', () => {
  it('is only the fields of the step, emptied ones as nothing', () => {
    expect(changeOf({ ...seminar, startsOn: '2026-12-04' }, ['startsOn', 'endsOn', 'seats'])).toEqual({
      startsOn: '2026-12-04',
      endsOn: null,
      arrangements: { seats: null },
    });
  });

  it('names no school as the host of an event elsewhere', () => {
    expect(changeOf({ ...seminar, host: ELSEWHERE }, ['host'])).toEqual({ hostSchoolId: null });
    expect(changeOf({ ...seminar, host: 'a-school' }, ['host'])).toEqual({ hostSchoolId: 'a-school' });
  });
});
