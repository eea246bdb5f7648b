import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventDto } from '../../src/events/dto/event.dto.js';
import { anAgreedSeminar, plan, step } from '../builders/events.js';
import { aPartnership } from '../builders/partnerships.js';
import { clock, useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

beforeEach(() => {
  clock().set('2026-10-01T09:00:00Z');
});
afterEach(() => {
  clock().set(undefined);
});

describe('postponing an event', () => {
  it('is one tap; only the new date needs agreement', async () => {
    const { event, ours, theirs } = await anAgreedSeminar();
    const postponed = await step(theirs.lead, event, 'postponement', { reason: 'Кар жаады' });
    expect(postponed).toMatchObject({ state: 'proposed', startsOn: null, postponedFrom: '2026-10-20' });
    expect(postponed.can).not.toContain('agree');
    const dated = await ours.lead.ok(
      ours.lead.patch<EventDto>(`/events/${event.id}`, { startsOn: '2026-11-03' }, { version: postponed.version }),
    );
    const agreed = await step(theirs.lead, dated, 'agreement', { schoolId: theirs.id });
    expect(agreed).toMatchObject({ state: 'agreed', startsOn: '2026-11-03', postponedFrom: null });
  });
});

describe('an event that has already happened', () => {
  it('is recorded by one school and held by the other’s one tap', async () => {
    const partnership = await aPartnership();
    const { ours, theirs } = partnership;
    const recorded = await plan(ours.lead, partnership, { startsOn: '2026-09-25', alreadyHeld: true });
    expect(recorded).toMatchObject({ state: 'proposed', recordedAfter: true });
    expect(recorded.can).not.toContain('confirm');
    const seen = await theirs.lead.ok(theirs.lead.get<EventDto>(`/events/${recorded.id}`));
    expect(seen.can).toEqual(expect.arrayContaining(['confirm']));
    expect(seen.can).not.toContain('agree');
    const held = await step(theirs.lead, seen, 'confirmation', { schoolId: theirs.id });
    expect(held).toMatchObject({ state: 'held', heldSince: '2026-10-01' });
    expect(await factsAbout(recorded.id)).toEqual(['event.recorded', 'event.held']);
  });

  it('lies in the past', async () => {
    const partnership = await aPartnership();
    const { ours } = partnership;
    const input = {
      partnershipId: partnership.id,
      schoolId: ours.id,
      kind: 'seminar',
      format: 'online',
      audiences: ['staff'],
      alreadyHeld: true,
    };
    const ahead = await ours.lead.refused(ours.lead.post('/events', { ...input, startsOn: '2026-10-02' }));
    expect(ahead.errors?.[0]).toMatchObject({ path: 'startsOn', code: 'date-in-future' });
    const undated = await ours.lead.refused(ours.lead.post('/events', input));
    expect(undated.errors?.[0]).toMatchObject({ path: 'startsOn', code: 'required' });
  });
});

describe('holding an event', () => {
  it('waits for its day', async () => {
    const { event, ours } = await anAgreedSeminar();
    expect(event.can).not.toContain('complete');
    const early = ours.lead.post(`/events/${event.id}/completion`, {}, { version: event.version });
    expect((await ours.lead.refused(early)).code).toBe('event-lies-ahead');
    clock().set('2026-10-20T12:00:00Z');
    expect(await step(ours.lead, event, 'completion')).toMatchObject({ state: 'held', heldSince: '2026-10-20' });
  });

  it('is no longer possible once it is cancelled, which takes a reason', async () => {
    const { event, ours } = await anAgreedSeminar();
    expect((await ours.lead.post(`/events/${event.id}/cancellation`, {}, { version: event.version })).status).toBe(400);
    const cancelled = await step(ours.lead, event, 'cancellation', { reason: 'Карантин' });
    expect(cancelled).toMatchObject({ state: 'cancelled', can: [] });
    expect(cancelled.changes[0]).toMatchObject({ verb: 'cancel', reason: 'Карантин', person: 'partnership-lead' });
    expect((await ours.lead.patch(`/events/${event.id}`, { title: 'x' }, { version: cancelled.version })).status).toBe(
      409,
    );
  });
});
