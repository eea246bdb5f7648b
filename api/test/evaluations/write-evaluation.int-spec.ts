import { describe, expect, it } from '@jest/globals';
import type { EvaluationDto } from '../../src/evaluations/dto/evaluation.dto.js';
import { aView, submittedBy, writtenBy } from '../builders/evaluations.js';
import { anEvent } from '../builders/events.js';
import { aPartnership } from '../builders/partnerships.js';
import { aSchool } from '../builders/schools.js';
import { useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

const path = (eventId: string, schoolId: string): string => `/events/${eventId}/evaluations/${schoolId}`;

describe('writing the view of one’s own school', () => {
  it('starts from an empty place with version 0', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs]);
    const empty = await ours.teacher.get<EvaluationDto>(path(event, ours.id));
    expect(empty.headers.etag).toBe('"0"');
    expect(empty.body).toMatchObject({ version: 0, state: 'draft', happened: null, indicators: [], can: ['write'] });
  });

  it('is work of the whole staff, kept with its indicators in their order', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs]);
    const first = await ours.teacher.ok(
      ours.teacher.put<EvaluationDto>(path(event, ours.id), aView({ participation: { staff: 18 } }), { version: 0 }),
    );
    expect(first).toMatchObject({ version: 1, participation: { staff: 18 }, can: ['write'] });
    const changed = await ours.director.ok(
      ours.director.put<EvaluationDto>(
        path(event, ours.id),
        aView({
          statements: [{ statement: 'two-way', answer: 'mostly' }],
          indicators: [
            { indicator: 'teacher-index-advanced-practices', expectedChange: 'increase' },
            { indicator: 'teacher-index-competence', expectedChange: 'none', observed: null },
          ],
        }),
        { version: 1 },
      ),
    );
    expect(changed).toMatchObject({
      version: 2,
      statements: [{ statement: 'two-way', answer: 'mostly' }],
      participation: {},
      can: ['write', 'submit'],
    });
    expect(changed.indicators.map(({ indicator, expectedChange }) => [indicator, expectedChange])).toEqual([
      ['teacher-index-advanced-practices', 'increase'],
      ['teacher-index-competence', 'none'],
    ]);
  });

  it('overwrites nobody’s text unseen', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs]);
    const [one, two] = await Promise.all(
      [ours.lead, ours.teacher].map((person) =>
        person.put(path(event, ours.id), aView({ happened: `by ${person.userId}` }), { version: 0 }),
      ),
    );
    expect([one?.status, two?.status].sort()).toEqual([200, 412]);
    const loser = [one, two].find((answer) => answer?.status === 412);
    expect(loser?.body).toMatchObject({ code: 'stale', current: { version: 1, eventId: event } });
    expect((await ours.lead.put(path(event, ours.id), aView())).status).toBe(428);
  });

  it('is for the school itself: not for its partner, unknown to a stranger', async () => {
    const { ours, theirs } = await aPartnership();
    const stranger = await aSchool();
    const event = await anEvent([ours, theirs]);
    const write = (person: typeof ours.lead, schoolId: string) =>
      person.put(path(event, schoolId), aView(), { version: 0 }).then(({ status }) => status);
    expect(await write(theirs.director, ours.id)).toBe(403);
    expect(await write(stranger.director, ours.id)).toBe(404);
    expect(await write(ours.lead, stranger.id)).toBe(404);
  });

  it('waits until the event has been held', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs], { state: 'announced' });
    const problem = await ours.lead.refused(ours.lead.put(path(event, ours.id), aView(), { version: 0 }));
    expect(problem).toMatchObject({ status: 409, code: 'event-not-held' });
  });

  it('names one to three indicators of the catalogue, each once', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs]);
    const link = (indicator: string) => ({ indicator, expectedChange: 'increase' as const });
    const refused = async (...keys: string[]) => {
      const body = aView({ indicators: keys.map(link) });
      const problem = await ours.lead.refused(ours.lead.put(path(event, ours.id), body, { version: 0 }));
      return problem.errors?.map((error) => [error.path, error.code]);
    };
    expect(await refused('no-such-indicator')).toEqual([['indicators.0.indicator', 'not-one-of']]);
    expect(await refused('teacher-index-competence', 'teacher-index-competence')).toEqual([
      ['indicators', 'not-unique'],
    ]);
    expect(await refused('a', 'b', 'c', 'd')).toContainEqual(['indicators', 'too-many']);
  });
});

describe('handing it in', () => {
  it('is done by the lead or the director, once, and is a fact for every school of the event', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs]);
    const { version } = await writtenBy(ours, event);
    const submission = `${path(event, ours.id)}/submission`;
    expect((await ours.teacher.post(submission, {}, { version })).status).toBe(403);
    const submitted = await ours.director.ok(ours.director.post<EvaluationDto>(submission, {}, { version }));
    expect(submitted).toMatchObject({ state: 'submitted', can: [], submittedBy: { id: ours.director.personId } });
    expect((await ours.lead.put(path(event, ours.id), aView(), { version: submitted.version })).status).toBe(409);
    const again = await ours.lead.post(submission, {}, { version: submitted.version });
    expect(again.status).toBe(409);
    expect(await factsAbout(event)).toEqual([]);
  });

  it('needs to say what happened, whether the goal was met and which indicators it worked on', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs]);
    const { version } = await writtenBy(ours, event, { happened: null, outcome: null, indicators: [] });
    const problem = await ours.lead.refused(ours.lead.post(`${path(event, ours.id)}/submission`, {}, { version }));
    expect(problem.errors?.map((error) => [error.path, error.code])).toEqual([
      ['happened', 'required'],
      ['outcome', 'required'],
      ['indicators', 'too-few'],
    ]);
  });

  it('happens once when the request is repeated', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs]);
    const { version } = await writtenBy(ours, event);
    const send = () => ours.lead.post(`${path(event, ours.id)}/submission`, {}, { version, key: 'handed-in-once' });
    expect((await send()).status).toBe(201);
    expect(await send()).toMatchObject({ status: 201, body: { state: 'submitted' } });
  });

  it('refuses a version that somebody has written over', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs]);
    await writtenBy(ours, event);
    await ours.teacher.ok(ours.teacher.put(path(event, ours.id), aView({ happened: 'Дагы' }), { version: 1 }));
    const problem = await ours.lead.refused(ours.lead.post(`${path(event, ours.id)}/submission`, {}, { version: 1 }));
    expect(problem).toMatchObject({ status: 412, current: { version: 2, happened: 'Дагы' } });
    await submittedBy(theirs, event);
  });
});
