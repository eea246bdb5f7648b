import { describe, expect, it } from '@jest/globals';
import type { EvaluationPageDto } from '../../src/evaluations/dto/evaluation-list.dto.js';
import type { EvaluationDto, EventEvaluationsDto } from '../../src/evaluations/dto/evaluation.dto.js';
import { EvaluationsClose } from '../../src/evaluations/evaluations-close.js';
import { EvaluationsReader } from '../../src/evaluations/evaluations.reader.js';
import { aView, submittedBy, writtenBy } from '../builders/evaluations.js';
import { anEvent } from '../builders/events.js';
import { aPartnership } from '../builders/partnerships.js';
import { aCoordinator, anAdministrator } from '../builders/people.js';
import { aCluster, aSchool } from '../builders/schools.js';
import { application, clock, useApplication } from '../support/application.js';

useApplication();

const path = (eventId: string, schoolId: string): string => `/events/${eventId}/evaluations/${schoolId}`;
const closeWhatIsDue = (): Promise<void> => application().get(EvaluationsClose).closeAll();

describe('reading the other side’s view', () => {
  it('opens to each only when both are in', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs]);
    await submittedBy(theirs, event);
    const closed = await ours.lead.refused(ours.lead.get(path(event, theirs.id)));
    expect(closed).toMatchObject({ status: 403, code: 'evaluation-not-open' });
    const seen = await ours.lead.ok(ours.lead.get<EventEvaluationsDto>(`/events/${event}/evaluations`));
    expect(seen.items.find(({ schoolId }) => schoolId === theirs.id)).toEqual({
      schoolId: theirs.id,
      schoolName: { ky: theirs.name },
      submitted: true,
      evaluation: null,
    });
    await submittedBy(ours, event);
    for (const [reader, school] of [
      [ours.teacher, theirs],
      [theirs.teacher, ours],
    ] as const) {
      const view = await reader.ok(reader.get<EvaluationDto>(path(event, school.id)));
      expect(view).toMatchObject({ state: 'submitted', happened: '18 мугалим катышты.', can: [] });
    }
  });

  it('never opens a draft, and says nothing of it', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs]);
    await submittedBy(ours, event);
    await writtenBy(theirs, event);
    expect((await ours.lead.get(path(event, theirs.id))).status).toBe(403);
    const seen = await ours.lead.ok(ours.lead.get<EventEvaluationsDto>(`/events/${event}/evaluations`));
    expect(seen.items.find(({ schoolId }) => schoolId === theirs.id)).toMatchObject({ submitted: false });
  });

  it('is closed to everybody else: stranger, coordinator and administrator alike', async () => {
    const cluster = await aCluster();
    const ours = await aSchool({ clusterId: cluster.id });
    const { theirs } = await aPartnership({ ours });
    const event = await anEvent([ours, theirs]);
    await submittedBy(ours, event);
    await submittedBy(theirs, event);
    const stranger = await aSchool();
    const others = [stranger.director, await aCoordinator(cluster.id), await anAdministrator()];
    for (const person of others) {
      expect((await person.get(path(event, ours.id))).status).toBe(404);
      expect((await person.get(`/events/${event}/evaluations`)).status).toBe(404);
      expect((await person.ok(person.get<EvaluationPageDto>('/evaluations'))).items).toEqual([]);
    }
  });
});

describe('fifteen school days', () => {
  it('close the event with one view; the other may be added later', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs], { on: '2026-09-07' });
    await submittedBy(ours, event);
    const before = await theirs.lead.ok(theirs.lead.get<EventEvaluationsDto>(`/events/${event}/evaluations`));
    expect(before).toMatchObject({ dueOn: '2026-09-28', oneView: false });

    clock().set('2026-09-28T12:00:00Z');
    await closeWhatIsDue();
    expect((await theirs.lead.get(path(event, ours.id))).status).toBe(403);
    clock().set('2026-09-28T19:00:00Z');
    await closeWhatIsDue();
    const after = await theirs.lead.ok(theirs.lead.get<EventEvaluationsDto>(`/events/${event}/evaluations`));
    clock().set(undefined);
    expect(after.oneView).toBe(true);
    expect((await theirs.lead.get(path(event, ours.id))).status).toBe(200);

    await submittedBy(theirs, event);
    const complete = await ours.lead.ok(ours.lead.get<EventEvaluationsDto>(`/events/${event}/evaluations`));
    expect(complete.oneView).toBe(false);
  });

  it('close nothing while there is no view at all, and stand still while schools are closed', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs], { on: '2026-10-29' });
    const { dueOn } = await ours.lead.ok(ours.lead.get<EventEvaluationsDto>(`/events/${event}/evaluations`));
    expect(dueOn).toMatch(/^2026-11-/);
    expect((dueOn ?? '') > '2026-11-19').toBe(true);
    clock().set('2027-03-01T12:00:00Z');
    await closeWhatIsDue();
    clock().set(undefined);
    expect(await ours.lead.ok(ours.lead.get(`/events/${event}/evaluations`))).toMatchObject({ oneView: false });
  });

  it('are asked about a few events at a time, however many wait', async () => {
    const { ours, theirs } = await aPartnership();
    const events: string[] = [];
    for (let number = 0; number < 5; number += 1) events.push(await anEvent([ours, theirs], { on: '2026-09-07' }));
    for (const event of events) await submittedBy(ours, event);
    clock().set('2026-09-28T19:00:00Z');
    const due: string[] = [];
    for await (const eventId of application().get(EvaluationsReader).dueToClose(2)) due.push(eventId);
    clock().set(undefined);
    // What other tests have left held may be due too.
    expect(due.filter((eventId) => events.includes(eventId))).toEqual(events);
    expect(new Set(due).size).toBe(due.length);
  });
});

describe('the list of evaluations', () => {
  it('holds what is open to the reader, latest event first, by indicator, school and partnership', async () => {
    const { id, ours, theirs } = await aPartnership();
    const [early, late] = [
      await anEvent([ours, theirs], { partnershipId: id, on: '2026-09-10' }),
      await anEvent([ours, theirs], { partnershipId: id, on: '2026-10-20' }),
    ];
    await submittedBy(ours, early);
    await submittedBy(theirs, early);
    await submittedBy(theirs, late, {
      indicators: [{ indicator: 'student-index-practices', expectedChange: 'increase' }],
    });
    await writtenBy(ours, late);
    const list = async (query: string) =>
      (await ours.teacher.ok(ours.teacher.get<EvaluationPageDto>(`/evaluations?${query}`))).items;
    expect((await list('')).map(({ eventId, schoolId, state }) => [eventId, schoolId, state])).toEqual(
      expect.arrayContaining([
        [late, ours.id, 'draft'],
        [early, ours.id, 'submitted'],
        [early, theirs.id, 'submitted'],
      ]),
    );
    expect(await list('')).toHaveLength(3);
    expect((await list(''))[0]?.eventId).toBe(late);
    expect(await list(`schoolId=${theirs.id}`)).toHaveLength(1);
    expect(await list(`partnershipId=${id}`)).toHaveLength(3);
    expect(await list('indicator=student-index-practices')).toEqual([]);
    expect((await list('indicator=teacher-index-competence'))[0]?.indicators).toEqual(aView().indicators);
  });

  it('says what the schools of the reader still have to hand in, written or not', async () => {
    const { id, ours, theirs } = await aPartnership();
    const [begun, untouched, done] = [
      await anEvent([ours, theirs], { partnershipId: id, on: '2026-10-01' }),
      await anEvent([ours, theirs], { partnershipId: id, on: '2026-10-02' }),
      await anEvent([ours, theirs], { partnershipId: id, on: '2026-10-03' }),
    ];
    await anEvent([ours, theirs], { partnershipId: id, state: 'announced' });
    await writtenBy(ours, begun);
    await submittedBy(ours, done);
    const { items } = await ours.teacher.ok(ours.teacher.get<EvaluationPageDto>('/evaluations?waiting=me'));
    expect(items.map(({ eventId, schoolId, state }) => [eventId, schoolId, state])).toEqual([
      [untouched, ours.id, 'draft'],
      [begun, ours.id, 'draft'],
    ]);
    expect((await ours.teacher.get('/evaluations?waiting=them')).status).toBe(400);
  });

  it('comes in pages', async () => {
    const { ours, theirs } = await aPartnership();
    const days = ['2026-09-01', '2026-09-02', '2026-09-03'];
    for (const on of days) await submittedBy(ours, await anEvent([ours, theirs], { on }));
    const first = await ours.lead.ok(ours.lead.get<EvaluationPageDto>('/evaluations?limit=2'));
    const second = await ours.lead.ok(
      ours.lead.get<EvaluationPageDto>(`/evaluations?limit=2&cursor=${String(first.nextCursor)}`),
    );
    expect([...first.items, ...second.items].map(({ heldOn }) => heldOn)).toEqual(days.toReversed());
    expect(second.nextCursor).toBeNull();
  });
});
