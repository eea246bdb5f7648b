import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { EventDto, EventPageDto } from '../../src/events/dto/event.dto.js';
import { aPartnership } from '../builders/partnerships.js';
import { aSchool } from '../builders/schools.js';
import { anEvent, plan, step } from '../builders/events.js';
import { useApplication } from '../support/application.js';

useApplication();

const parsed = (file: string): ICAL.Event => {
  const event = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent');
  if (!event) throw new Error('The file holds no event.');
  return new ICAL.Event(event);
};

const propertyOf = (event: ICAL.Event, name: string): unknown => event.component.getFirstPropertyValue(name);

describe('the calendar file of an event', () => {
  it('gives its hours on the clock of the place, and says nothing that people have written', async () => {
    const partnership = await aPartnership();
    const { ours } = partnership;
    const event = await plan(ours.lead, partnership, {
      title: 'Купуя аталыш',
      purpose: 'Купуя максат',
      startsOn: '2026-12-04',
      startsAt: '09:00',
      endsAt: '14:00',
      hostSchoolId: ours.id,
    });
    const answer = await ours.teacher.get<string>(`/events/${event.id}.ics`);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.body).not.toContain('Купуя');
    expect(answer.body).toContain('DTSTART;TZID=Asia/Bishkek:20261204T090000');

    const file = parsed(answer.body);
    expect(file.uid).toBe(`${event.id}@boordosh`);
    expect(file.summary).toBe(`Practical seminar: ${partnership.ours.name}, ${partnership.theirs.name}`);
    expect(file.startDate.toJSDate().toISOString()).toBe('2026-12-04T03:00:00.000Z');
    expect(file.endDate.toJSDate().toISOString()).toBe('2026-12-04T08:00:00.000Z');
    expect(propertyOf(file, 'dtstamp')?.toString()).toMatch(/Z$/);
    expect(propertyOf(file, 'status')).toBe('TENTATIVE');
  });

  it('keeps its name and counts up, so that a calendar replaces what it had', async () => {
    const partnership = await aPartnership();
    const { ours } = partnership;
    const event = await plan(ours.lead, partnership, { startsOn: '2026-12-04', endsOn: '2026-12-05' });
    const first = parsed((await ours.lead.get<string>(`/events/${event.id}.ics`)).body);
    await ours.lead.ok(ours.lead.patch(`/events/${event.id}`, { startsOn: '2026-12-03' }, { version: event.version }));
    const second = parsed((await ours.lead.get<string>(`/events/${event.id}.ics`)).body);
    expect(second.uid).toBe(first.uid);
    expect(second.sequence).toBeGreaterThan(first.sequence);
    // A whole day; the end is the first day after it.
    expect([second.startDate.toString(), second.endDate.toString()]).toEqual(['2026-12-03', '2026-12-06']);
  });

  it('takes the last day that can be written', async () => {
    const partnership = await aPartnership();
    const { lead } = partnership.ours;
    const event = await plan(lead, partnership, { startsOn: '9999-12-31' });
    expect((await lead.get(`/events/${event.id}.ics`)).status).toBe(200);
    expect((await lead.get(`/events/${event.id}`)).status).toBe(200);
  });

  it('tells calendars that it is cancelled', async () => {
    const partnership = await aPartnership();
    const { ours } = partnership;
    const event = await plan(ours.lead, partnership, { startsOn: '2026-12-04' });
    await step(ours.lead, event, 'cancellation', { reason: 'Карантин' });
    const file = parsed((await ours.lead.get<string>(`/events/${event.id}.ics`)).body);
    expect(propertyOf(file, 'status')).toBe('CANCELLED');
  });

  it('needs a date, and is not for strangers', async () => {
    const partnership = await aPartnership();
    const { ours } = partnership;
    const undated = await plan(ours.lead, partnership);
    expect((await ours.lead.refused(ours.lead.get(`/events/${undated.id}.ics`))).code).toBe('event-date-missing');
    const stranger = await aSchool();
    expect((await stranger.director.get(`/events/${undated.id}.ics`)).status).toBe(404);
    expect((await stranger.director.get('/events/not-an-id.ics')).status).toBe(404);
  });
});

describe('the calendar', () => {
  it('can leave out what was cancelled', async () => {
    const partnership = await aPartnership();
    const { ours, theirs } = partnership;
    const cancelled = await anEvent([ours, theirs], { on: '2026-11-20', state: 'cancelled' });
    const agreed = await anEvent([ours, theirs], { on: '2026-11-21', state: 'agreed' });
    const ids = async (query: string): Promise<string[]> =>
      (
        await ours.teacher.ok(ours.teacher.get<EventPageDto>(`/events?from=2026-11-20&to=2026-11-21${query}`))
      ).items.map(({ id }) => id);
    expect(await ids('')).toEqual([cancelled, agreed]);
    expect(await ids('&goingAhead=true')).toEqual([agreed]);
  });

  it('lists events of the own schools by date, page by page, those without a date at the end', async () => {
    const partnership = await aPartnership();
    const { ours, theirs } = partnership;
    const [third, first, second] = [
      await anEvent([ours, theirs], { on: '2026-11-20', state: 'agreed' }),
      await anEvent([ours, theirs], { on: '2026-10-05' }),
      await anEvent([ours], { on: '2026-11-02', state: 'draft' }),
    ];
    const undated = await plan(ours.lead, partnership);
    const ids = async (query: string): Promise<string[]> => {
      const page = await ours.teacher.ok(ours.teacher.get<EventPageDto>(`/events?${query}`));
      return page.items.map(({ id }) => id);
    };
    const { can } = await ours.lead.ok(ours.lead.get<EventPageDto>('/events'));
    expect(can).toEqual(['plan']);
    expect((await ours.teacher.ok(ours.teacher.get<EventPageDto>('/events'))).can).toEqual([]);
    expect(await ids('')).toEqual([first, second, third, undated.id]);
    expect(await ids('order=latest-first&to=2026-11-02')).toEqual([second, first]);
    expect(await ids('from=2026-11-03')).toEqual([third, undated.id]);
    expect(await ids('from=2026-11-01&to=2026-11-30&state=agreed')).toEqual([third]);

    const start = await ours.teacher.ok(ours.teacher.get<EventPageDto>('/events?limit=3'));
    expect(start.items).toHaveLength(3);
    expect(await ids(`limit=3&cursor=${start.nextCursor ?? ''}`)).toEqual([undated.id]);
  });

  it('holds back a draft of the other school, and everything from strangers', async () => {
    const { id, ours, theirs } = await aPartnership();
    await anEvent([ours, theirs], { state: 'draft', partnershipId: id });
    const proposed = await anEvent([ours, theirs], { state: 'proposed', partnershipId: id });
    const seen = await theirs.lead.ok(theirs.lead.get<EventPageDto>(`/events?partnershipId=${id}`));
    expect(seen.items.map((item) => item.id)).toEqual([proposed]);
    expect(seen.items[0]?.schools).toMatchObject([{ agreed: false }, { agreed: false }]);
    const stranger = await aSchool();
    expect((await stranger.director.ok(stranger.director.get<EventPageDto>('/events'))).items).toEqual([]);
    expect((await stranger.director.get(`/events?schoolId=${ours.id}`)).status).toBe(404);
    expect((await stranger.director.get<EventDto>(`/events/${proposed}`)).status).toBe(404);
  });
});
