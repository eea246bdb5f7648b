import { beforeAll, describe, expect, it } from '@jest/globals';
import type { IndicatorTimelineDto } from '../../src/indicator-timelines/dto/indicator-timeline.dto.js';
import { PublishedFiguresLoader } from '../../src/indicators/index.js';
import { submittedBy, writtenBy } from '../builders/evaluations.js';
import { anEvent } from '../builders/events.js';
import { aPartnership } from '../builders/partnerships.js';
import { aPerson } from '../builders/people.js';
import { application, useApplication } from '../support/application.js';

useApplication();
beforeAll(() => application().get(PublishedFiguresLoader).load());

const KEY = 'teacher-index-resources-partnership';
const links = [{ indicator: KEY, expectedChange: 'increase' as const, observed: 'Үч курал алмаштык.' }];

describe('the timeline of an indicator', () => {
  it('sets the baseline and the events that named it side by side, with the sentence about cause', async () => {
    const { id, ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs], { partnershipId: id, on: '2026-03-12', title: 'Курал алмашуу' });
    await submittedBy(ours, event, { indicators: links });
    await submittedBy(theirs, event, { indicators: [{ indicator: KEY, expectedChange: 'none' }] });
    const read = (query = '') =>
      ours.teacher.ok(ours.teacher.get<IndicatorTimelineDto>(`/indicators/${KEY}/timeline${query}`));
    const timeline = await read();
    expect(timeline.measurements[0]).toMatchObject({ n: 251, mean: 3.49, sd: 0.65 });
    expect(timeline.events).toEqual([
      {
        eventId: event,
        partnershipId: id,
        kind: 'seminar',
        title: 'Курал алмашуу',
        titleLang: 'ky',
        heldOn: '2026-03-12',
        views: expect.arrayContaining([
          {
            schoolId: ours.id,
            schoolName: { ky: ours.name },
            expectedChange: 'increase',
            observed: 'Үч курал алмаштык.',
            lang: 'ky',
          },
          { schoolId: theirs.id, schoolName: { ky: theirs.name }, expectedChange: 'none', observed: null, lang: 'ky' },
        ]) as unknown,
      },
    ]);
    expect(timeline.caption.en).toContain('does not show that one caused the other');
    expect((await read(`?schoolId=${theirs.id}`)).events[0]?.views).toHaveLength(1);
    expect((await read(`?partnershipId=${event}`)).events).toEqual([]);
  });

  it('shows others only how many events of the network named it in a month', async () => {
    const { ours, theirs } = await aPartnership();
    const [first, second] = [
      await anEvent([ours, theirs], { on: '2025-11-03' }),
      await anEvent([ours, theirs], { on: '2025-11-24' }),
    ];
    const named = [{ indicator: 'student-item-feel-safe', expectedChange: 'increase' as const }];
    await submittedBy(ours, first, { indicators: named });
    await submittedBy(theirs, first, { indicators: named });
    await submittedBy(ours, second, { indicators: named });
    await writtenBy(theirs, second, { indicators: named });
    const person = await aPerson();
    const timeline = await person.ok(person.get<IndicatorTimelineDto>('/indicators/student-item-feel-safe/timeline'));
    expect(timeline.events).toEqual([]);
    expect(timeline.network).toEqual([{ month: '2025-11', events: 2 }]);
  });

  it('does not show the other side’s view before one’s own is in', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs]);
    const named = [{ indicator: 'parent-item-informed', expectedChange: 'increase' as const }];
    await submittedBy(theirs, event, { indicators: named });
    const path = '/indicators/parent-item-informed/timeline';
    expect((await ours.lead.ok(ours.lead.get<IndicatorTimelineDto>(path))).events).toEqual([]);
    await submittedBy(ours, event);
    expect((await ours.lead.ok(ours.lead.get<IndicatorTimelineDto>(path))).events).toHaveLength(1);
  });

  it('knows only indicators of the catalogue', async () => {
    const person = await aPerson();
    expect((await person.get('/indicators/no-such-thing/timeline')).status).toBe(404);
    expect((await person.get(`/indicators/${KEY}/timeline?schoolId=x`)).status).toBe(400);
  });
});
