import { describe, expect, it } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import type { JointEvaluationDto } from '../../src/evaluations/dto/joint-evaluation.dto.js';
import { sql } from '../../src/platform/index.js';
import { submittedBy } from '../builders/evaluations.js';
import { anEvent } from '../builders/events.js';
import { aPartnership } from '../builders/partnerships.js';
import { aCoordinator } from '../builders/people.js';
import { aCluster, aSchool, type TestSchool } from '../builders/schools.js';
import { database, useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

const stateOf = async (eventId: string): Promise<string | undefined> =>
  (await database().one<{ state: string }>(sql`select state from events where id = ${eventId}`))?.state;

const concludes = (
  school: TestSchool,
  eventId: string,
  version: number,
  share = false,
  conclusion = 'Дагы сынайбыз.',
) =>
  school.lead.put<JointEvaluationDto>(
    `/events/${eventId}/joint-evaluation`,
    { schoolId: school.id, lang: 'ky', conclusion, shareWithCoordinator: share },
    { version },
  );

const agrees = (school: TestSchool, eventId: string, version: number, share = false) =>
  school.director.put<JointEvaluationDto>(
    `/events/${eventId}/joint-evaluation/agreements/${school.id}`,
    { shareWithCoordinator: share },
    { version },
  );

async function bothViews(options: { ours?: TestSchool; theirs?: TestSchool } = {}) {
  const { ours, theirs } = await aPartnership(options);
  const event = await anEvent([ours, theirs]);
  await submittedBy(ours, event);
  await submittedBy(theirs, event);
  return { ours, theirs, event };
}

describe('concluding together', () => {
  it('needs the view of every school first', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs]);
    await submittedBy(ours, event);
    const empty = await ours.lead.ok(ours.lead.get<JointEvaluationDto>(`/events/${event}/joint-evaluation`));
    expect(empty).toMatchObject({ version: 0, state: 'unwritten', can: [] });
    expect(await ours.lead.refused(concludes(ours, event, 0))).toMatchObject({ code: 'evaluations-missing' });
  });

  it('is not undone by the time for evaluations running out while the last school agrees', async () => {
    const { ours, theirs, event } = await bothViews();
    await ours.lead.ok(concludes(ours, event, 0));
    let agreement: ReturnType<typeof agrees> | undefined;
    await database().internal(async (tx) => {
      await tx.rows(sql`select from joint_evaluations where event_id = ${event} for update`);
      agreement = agrees(theirs, event, 1);
      // It has read that the event is held, and waits for the text.
      await setTimeout(300);
      await database().rows(sql`update events set state = 'evaluated' where id = ${event}`);
    });
    expect(await agreement).toMatchObject({ status: 200, body: { state: 'agreed' } });
  });

  it('makes the event evaluated once every school agrees to the same text', async () => {
    const { ours, theirs, event } = await bothViews();
    const proposed = await ours.lead.ok(concludes(ours, event, 0));
    expect(proposed).toMatchObject({ version: 1, state: 'proposed', can: ['write'] });
    expect(await stateOf(event)).toBe('held');
    const waiting = await theirs.lead.ok(theirs.lead.get<JointEvaluationDto>(`/events/${event}/joint-evaluation`));
    expect(waiting.can).toEqual(['write', 'agree']);
    const agreed = await theirs.director.ok(agrees(theirs, event, 1));
    expect(agreed).toMatchObject({ state: 'agreed', can: [] });
    expect(agreed.agreedAt).not.toBeNull();
    expect(await stateOf(event)).toBe('evaluated');
    expect(await factsAbout(event)).toEqual(['joint-evaluation.written', 'event.evaluated', 'joint-evaluation.agreed']);
    expect((await ours.lead.refused(concludes(ours, event, 1))).code).toBe('verb-not-allowed');
  });

  it('asks again after a change of the text', async () => {
    const { ours, theirs, event } = await bothViews();
    await concludes(ours, event, 0);
    await theirs.lead.ok(concludes(theirs, event, 1, false, 'Ачык эшик күнүндө байкайбыз.'));
    expect(await stateOf(event)).toBe('held');
    expect(await ours.director.refused(agrees(ours, event, 1))).toMatchObject({
      status: 412,
      current: { version: 2, conclusion: 'Ачык эшик күнүндө байкайбыз.' },
    });
    await ours.director.ok(agrees(ours, event, 2));
    expect(await stateOf(event)).toBe('evaluated');
  });

  it('lets one of two win who write at once', async () => {
    const { ours, theirs, event } = await bothViews();
    const answers = await Promise.all([concludes(ours, event, 0), concludes(theirs, event, 0)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('is for the lead and the director of a school of the event', async () => {
    const { ours, theirs, event } = await bothViews();
    const stranger = await aSchool();
    const body = { schoolId: ours.id, lang: 'ky', conclusion: 'Дагы.', shareWithCoordinator: false };
    const put = (person: TestSchool['lead'], schoolId = ours.id) =>
      person
        .put(`/events/${event}/joint-evaluation`, { ...body, schoolId }, { version: 0 })
        .then(({ status }) => status);
    expect(await put(ours.teacher)).toBe(403);
    expect(await put(theirs.lead)).toBe(403);
    expect(await put(stranger.lead, stranger.id)).toBe(404);
    expect(await put(ours.lead, stranger.id)).toBe(404);
  });

  it('cannot agree to what nobody has written', async () => {
    const { ours, event } = await bothViews();
    expect((await ours.director.refused(agrees(ours, event, 0))).status).toBe(409);
  });
});

describe('the coordinator', () => {
  it('sees day, kind and own schools, and the text only when both schools share it', async () => {
    const cluster = await aCluster();
    const ours = await aSchool({ clusterId: cluster.id });
    const theirs = await aSchool({ clusterId: (await aCluster()).id });
    const { event } = await bothViews({ ours, theirs });
    const coordinator = await aCoordinator(cluster.id);
    const read = () => coordinator.ok(coordinator.get<JointEvaluationDto>(`/events/${event}/joint-evaluation`));

    await ours.lead.ok(concludes(ours, event, 0, true));
    expect(await read()).toMatchObject({
      kind: 'seminar',
      heldOn: '2026-10-15',
      schools: [{ id: ours.id, name: { ky: ours.name } }],
      conclusion: null,
      state: 'unwritten',
      agreements: [],
      can: [],
    });
    await theirs.director.ok(agrees(theirs, event, 1, false));
    expect(await read()).toMatchObject({ state: 'agreed', conclusion: null });
    await theirs.director.ok(agrees(theirs, event, 1, true));
    expect(await read()).toMatchObject({ conclusion: 'Дагы сынайбыз.', schools: [{ id: ours.id }] });
    await ours.director.ok(agrees(ours, event, 1, false));
    expect((await read()).conclusion).toBeNull();
  });

  it('of another cluster knows nothing of it', async () => {
    const { event } = await bothViews();
    const coordinator = await aCoordinator((await aCluster()).id);
    expect((await coordinator.get(`/events/${event}/joint-evaluation`)).status).toBe(404);
    expect(
      (
        await coordinator.put(
          `/events/${event}/joint-evaluation/agreements/${event}`,
          { shareWithCoordinator: true },
          { version: 1 },
        )
      ).status,
    ).toBe(404);
  });
});
