import { describe, expect, it } from '@jest/globals';
import { EVENT_FORMATS, EVENT_KINDS } from '../vocabulary/events.js';
import { openPoints, pointsAsked, type EventPlan, type PlanOfSchool } from './event-plan.js';

const nobody: PlanOfSchool = { participants: 0, pupils: 0, coverNotNeeded: false, lessons: 0, uncovered: 0 };
const settled: PlanOfSchool = { participants: 3, pupils: 0, coverNotNeeded: false, lessons: 2, uncovered: 0 };

const aPlan = (plan: Partial<EventPlan> = {}): EventPlan => ({
  kind: 'seminar',
  format: 'face-to-face',
  startsOn: null,
  endsOn: null,
  startsAt: null,
  purpose: null,
  expectedResults: null,
  hostSchoolId: null,
  place: null,
  meetingLink: null,
  costsBorneBy: null,
  arrangements: {},
  schools: [nobody, nobody],
  ...plan,
});

describe('a plan', () => {
  it('is asked for six things when staff meet online', () => {
    expect(pointsAsked(aPlan({ kind: 'coordination-meeting', format: 'online' }))).toEqual([
      'purpose',
      'expectedResults',
      'date',
      'time',
      'meetingLink',
      'participants',
    ]);
  });

  it('is asked for rooms, meals and weather only where people meet', () => {
    const inPerson = pointsAsked(aPlan({ kind: 'open-day' }));
    expect(inPerson).toEqual(expect.arrayContaining(['place', 'cover', 'transport', 'seats', 'meals', 'planB']));
    const online = pointsAsked(aPlan({ kind: 'open-day', format: 'online' }));
    expect(online).not.toEqual(expect.arrayContaining(['seats']));
    expect(online).not.toContain('place');
  });

  it('is asked where people sleep as soon as it lasts longer than a day', () => {
    expect(pointsAsked(aPlan({ startsOn: '2026-10-05', endsOn: '2026-10-05' }))).not.toContain('lodging');
    expect(pointsAsked(aPlan({ startsOn: '2026-10-05', endsOn: '2026-10-07' }))).toContain('lodging');
  });

  it('is not asked who covers lessons on a Sunday or in the evening', () => {
    expect(pointsAsked(aPlan({ startsOn: '2026-10-04' }))).not.toContain('cover');
    expect(pointsAsked(aPlan({ startsOn: '2026-10-05', startsAt: '18:30' }))).not.toContain('cover');
    expect(pointsAsked(aPlan({ startsOn: '2026-10-05', startsAt: '09:00' }))).toContain('cover');
  });

  it.each(EVENT_KINDS)('of the kind %s is asked for at least a purpose, results, a date and people', (kind) => {
    for (const format of EVENT_FORMATS) {
      expect(pointsAsked(aPlan({ kind, format }))).toEqual(
        expect.arrayContaining(['purpose', 'expectedResults', 'date', 'participants']),
      );
    }
  });
});

describe('the open points', () => {
  it('are all of them in the beginning', () => {
    const plan = aPlan();
    expect(openPoints(plan)).toEqual(pointsAsked(plan));
  });

  it('are gone once everything is settled', () => {
    const plan = aPlan({
      startsOn: '2026-10-05',
      startsAt: '09:00',
      purpose: 'a',
      expectedResults: 'b',
      hostSchoolId: 'school',
      costsBorneBy: 'each-own',
      arrangements: { transport: 'a', seats: 'b', meals: 'c', materials: 'd' },
      schools: [settled, { ...nobody, pupils: 20, coverNotNeeded: true }],
    });
    expect(openPoints(plan)).toEqual([]);
  });

  it('name people and cover as long as one school has not settled its own', () => {
    const plan = aPlan({ schools: [settled, { ...settled, participants: 0, uncovered: 1 }] });
    expect(openPoints(plan)).toEqual(expect.arrayContaining(['participants', 'cover']));
  });
});
