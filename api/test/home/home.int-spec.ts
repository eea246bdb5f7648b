import { beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { HomeDto } from '../../src/home/dto/home.dto.js';
import { sql } from '../../src/platform/index.js';
import { submittedBy } from '../builders/evaluations.js';
import { anEvent, plan } from '../builders/events.js';
import { aPartnership } from '../builders/partnerships.js';
import { aCoordinator, aMember, anAdministrator, anonymous, aPerson, type TestPerson } from '../builders/people.js';
import { aCluster, aDirectorySchool, aSchool, type TestSchool } from '../builders/schools.js';
import { quickStart } from '../builders/self-assessments.js';
import { clock, database, useApplication } from '../support/application.js';

useApplication();

beforeEach(() => {
  clock().set('2026-11-20T04:00:00Z');
});

const home = (person: TestPerson, query = ''): Promise<HomeDto> => person.ok(person.get<HomeDto>(`/home${query}`));

const kinds = async (person: TestPerson): Promise<string[]> => (await home(person)).steps.map(({ kind }) => kind);

const ready = (school: TestSchool) => quickStart(school, { needs: [1, 2], offers: [3, 4] });

const aClaim = (schoolId: string, userId: string, decideBy: string): Promise<unknown> =>
  database().rows(sql`
    insert into claims (id, school_id, user_id, change_of_director, decide_by)
    values (${uuid()}, ${schoolId}, ${userId}, false, ${decideBy})`);

describe('home', () => {
  it('sends a newcomer to claim a school, and then says until when it is decided', async () => {
    const newcomer = await aPerson();
    expect(await kinds(newcomer)).toEqual(['claim-school']);
    const school = await aDirectorySchool({ name: 'Unclaimed' });
    await aClaim(school.id, newcomer.userId, '2026-12-01');
    expect((await home(newcomer)).steps).toMatchObject([
      { kind: 'await-verification', dueOn: '2026-12-01', schools: [{ id: school.id, name: { ky: 'Unclaimed' } }] },
    ]);
  });

  it('leads a director from the quick start to the matches', async () => {
    const school = await aSchool();
    expect((await home(school.director)).schools).toEqual([
      { id: school.id, name: { ky: school.name }, verified: true },
    ]);
    expect(await kinds(school.director)).toEqual(['quick-start']);
    await ready(school);
    expect(await kinds(school.director)).toEqual(['look-at-matches', 'finish-assessment']);
    expect(await kinds(school.teacher)).toEqual(['share-resource']);
  });

  it('shows an invitation to those who can answer, with the day until which', async () => {
    const { id, ours, theirs } = await aPartnership({ state: 'invited' });
    await Promise.all([ready(ours), ready(theirs)]);
    await database().rows(sql`update partnerships set answer_due_on = '2026-12-10' where id = ${id}`);
    const { steps, partnerships } = await home(theirs.director);
    expect(steps[0]).toMatchObject({
      kind: 'answer-invitation',
      partnershipId: id,
      dueOn: '2026-12-10',
      minutes: 5,
      schools: [{ id: ours.id, name: { ky: ours.name } }],
    });
    expect(partnerships).toMatchObject([{ id, schoolId: theirs.id, state: 'invited', waiting: 1 }]);
    expect(await kinds(ours.director)).not.toContain('answer-invitation');
    expect(await kinds(theirs.teacher)).not.toContain('answer-invitation');
  });

  it('keeps a draft to the school that writes it', async () => {
    const { ours, theirs } = await aPartnership({ state: 'draft' });
    expect(await kinds(ours.director)).toContain('send-letter');
    expect((await home(theirs.director)).partnerships).toEqual([]);
    expect((await home(ours.director)).partnerships).toEqual([]);
  });

  it('counts the open points of a plan for the school that drafts it', async () => {
    const partnership = await aPartnership();
    const event = await plan(partnership.ours.lead, partnership, { purpose: 'To learn' });
    const step = (await home(partnership.ours.lead)).steps.find(({ kind }) => kind === 'complete-plan');
    expect(step).toMatchObject({ eventId: event.id, count: event.open.length, eventKind: 'seminar' });
    expect(await kinds(partnership.theirs.lead)).not.toContain('complete-plan');
  });

  it('asks for the own evaluation until the day on which the event closes', async () => {
    const { id, ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs], { partnershipId: id, on: '2026-11-10', title: 'Together' });
    await database().rows(sql`update events set title = 'Together' where id = ${event}`);
    const { body } = await ours.lead.get<{ dueOn: string }>(`/events/${event}/evaluations`);
    const step = (await home(ours.lead)).steps.find(({ kind }) => kind === 'evaluate-event');
    expect(step).toMatchObject({ eventId: event, partnershipId: id, title: 'Together', lang: 'ky', dueOn: body.dueOn });
    await submittedBy(ours, event);
    expect(await kinds(ours.lead)).not.toContain('evaluate-event');
    await submittedBy(theirs, event);
    expect(await kinds(ours.lead)).toContain('write-conclusion');
  });

  it('brings the next five events with their schools', async () => {
    const { ours, theirs } = await aPartnership();
    const today = clock().today();
    for (let number = 0; number < 6; number += 1) {
      await anEvent([ours, theirs], {
        state: 'announced',
        on: `2027-01-1${String(number)}`,
        title: `No. ${String(number)}`,
      });
    }
    await anEvent([ours, theirs], { state: 'cancelled', on: today });
    const { events } = await home(ours.teacher);
    expect(events.map(({ title }) => title)).toEqual(['No. 0', 'No. 1', 'No. 2', 'No. 3', 'No. 4']);
    expect(events[0]?.schools.map(({ id }) => id).sort()).toEqual([ours.id, theirs.id].sort());
  });

  it('tells a teacher of the lesson to give for a colleague', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs], { state: 'agreed', on: '2027-01-11' });
    await database().rows(sql`
      insert into event_cover (id, event_id, school_id, absent_person_id, covering_person_id, taught_on, lesson, class)
      values (${uuid()}, ${event}, ${ours.id}, ${ours.lead.personId}, ${ours.teacher.personId}, '2027-01-11', 'Algebra', '8')`);
    expect((await home(ours.teacher)).steps[0]).toMatchObject({
      kind: 'cover-lesson',
      eventId: event,
      dueOn: '2027-01-11',
    });
    expect(await kinds(theirs.teacher)).toEqual(['share-resource']);
  });

  it('answers for one of several schools when asked', async () => {
    const { ours, theirs } = await aPartnership();
    const [first, second] = [await aMember(ours.id, 'teacher'), await aMember(theirs.id, 'teacher')];
    for (const table of [sql`persons`, sql`memberships`]) {
      await database().rows(sql`update ${table} set user_id = ${first.userId} where user_id = ${second.userId}`);
    }
    const schoolsOf = async (query: string) => (await home(first, query)).partnerships.map(({ schoolId }) => schoolId);
    expect((await schoolsOf('')).sort()).toEqual([ours.id, theirs.id].sort());
    expect(await schoolsOf(`?schoolId=${theirs.id}`)).toEqual([theirs.id]);
    expect(await first.get(`/home?schoolId=${(await aSchool()).id}`)).toMatchObject({ status: 404 });
  });
});

describe('home of whoever watches over schools', () => {
  it('begins with the claims to decide, the most urgent first', async () => {
    const cluster = await aCluster('Naryn');
    const coordinator = await aCoordinator(cluster.id);
    const [late, early] = [
      await aDirectorySchool({ clusterId: cluster.id }),
      await aDirectorySchool({ clusterId: cluster.id }),
    ];
    await aClaim(late.id, (await aPerson()).userId, '2027-01-20');
    await aClaim(early.id, (await aPerson()).userId, '2027-01-15');
    const { steps, clusters } = await home(coordinator);
    expect(steps.map(({ kind, schools }) => [kind, schools[0]?.id])).toEqual([
      ['decide-claim', early.id],
      ['decide-claim', late.id],
    ]);
    expect(clusters).toEqual([{ id: cluster.id, name: { en: 'Naryn' } }]);
  });

  it('names what is missing and who has gone quiet, and shows events without their words', async () => {
    const cluster = await aCluster();
    const coordinator = await aCoordinator(cluster.id);
    const ours = await aSchool({ clusterId: cluster.id });
    const { id, theirs } = await aPartnership({ ours });
    await database().rows(sql`update partnerships set last_sign_at = '2026-03-01' where id = ${id}`);
    const held = await anEvent([ours, theirs], { on: '2026-11-10' });
    await anEvent([ours, theirs], { state: 'announced', on: '2027-01-12', title: 'A secret' });
    const seen = await home(coordinator);
    expect(seen.steps).toMatchObject([
      { kind: 'evaluation-missing', eventId: held, clusterId: cluster.id, schools: [{ id: ours.id }] },
      { kind: 'wake-partnership', partnershipId: id, clusterId: cluster.id },
    ]);
    expect(seen.events).toMatchObject([{ title: null, kind: 'seminar', schools: [{ id: ours.id }] }]);
    expect(JSON.stringify(seen)).not.toContain('secret');
  });

  it('asks an administrator to find a coordinator, and to decide where nobody is nearer', async () => {
    const administrator = await anAdministrator();
    const cluster = await aCluster('Aa nobody coordinates');
    const school = await aDirectorySchool();
    await aClaim(school.id, (await aPerson()).userId, '2026-12-02');
    const { steps } = await home(administrator);
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'invite-coordinator', clusterId: cluster.id }));
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'decide-claim', dueOn: '2026-12-02' }));
  });

  it('is for people who are signed in', async () => {
    expect(await anonymous().get('/home')).toMatchObject({ status: 401 });
  });
});
