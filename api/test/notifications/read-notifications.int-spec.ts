import { describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { NotificationPageDto } from '../../src/notifications/dto/notification.dto.js';
import { sql } from '../../src/platform/index.js';
import { anEvent } from '../builders/events.js';
import { happened, notificationsOf, untilTold } from '../builders/notifications.js';
import { aPartnership, type TestPartnership } from '../builders/partnerships.js';
import { aCoordinator, aPerson, anonymous, type TestPerson } from '../builders/people.js';
import { aCluster, aSchool } from '../builders/schools.js';
import { database, useApplication } from '../support/application.js';

useApplication();

async function invited(times = 1): Promise<TestPartnership> {
  const partnership = await aPartnership({ state: 'invited' });
  const { id, ours, theirs } = partnership;
  for (let time = 0; time < times; time += 1) {
    const data = { schoolId: ours.id };
    await happened('partnership.invited', { about: id, schools: [ours, theirs], by: ours.director, data });
  }
  await untilTold();
  return partnership;
}

const page = (person: TestPerson, query = ''): Promise<NotificationPageDto> =>
  person.ok(person.get<NotificationPageDto>(`/notifications${query}`));

describe('reading notifications', () => {
  it('brings the words of a sentence: what, which school, for which of mine', async () => {
    const { id, ours, theirs } = await invited();
    const [told] = await notificationsOf(theirs.director);
    expect(told).toMatchObject({
      kind: 'invitation-received',
      happened: 'partnership.invited',
      read: false,
      schoolId: theirs.id,
      about: { type: 'partnership', id, schools: [{ id: ours.id, name: { ky: ours.name } }], title: null },
    });
  });

  it('gives no words to whoever has left the school since', async () => {
    const { theirs } = await invited();
    await database().rows(sql`update memberships set ended_at = now() where user_id = ${theirs.lead.userId}`);
    expect(await notificationsOf(theirs.lead)).toMatchObject([{ kind: 'invitation-received', about: null }]);
  });

  it('gives the title of an event to its schools, to their coordinator only day, kind and schools', async () => {
    const cluster = await aCluster();
    const ours = await aSchool({ clusterId: cluster.id });
    const coordinator = await aCoordinator(cluster.id);
    const theirs = await aSchool();
    const event = await anEvent([ours, theirs], { state: 'evaluated', title: 'Between us', on: '2026-10-15' });
    const data = { schoolId: ours.id };
    await happened('joint-evaluation.agreed', { about: event, schools: [ours, theirs], by: ours.lead, data });
    const [forPartner] = await notificationsOf(theirs.lead);
    expect(forPartner?.about).toMatchObject({ title: 'Between us', on: '2026-10-15', schools: [{ id: ours.id }] });
    const [forCoordinator] = await notificationsOf(coordinator);
    expect(forCoordinator?.about).toMatchObject({ title: null, eventKind: 'seminar', on: '2026-10-15' });
    expect(forCoordinator?.about?.schools.map(({ id }) => id)).toEqual([ours.id]);
  });

  it('says nothing of a proposal that was taken back', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs], { state: 'draft' });
    const data = { schoolId: ours.id };
    await happened('event.proposal-withdrawn', { about: event, schools: [ours, theirs], by: ours.lead, data });
    expect(await notificationsOf(theirs.lead)).toMatchObject([{ kind: 'event-changed', about: null }]);
  });

  it('shows a claimant to whoever decides, and the school to the claimant', async () => {
    const cluster = await aCluster();
    const school = await aSchool({ clusterId: cluster.id });
    const [coordinator, claimant] = [await aCoordinator(cluster.id), await aPerson({ name: 'New Director' })];
    const claim = uuid();
    await database().rows(sql`
      insert into claims (id, school_id, user_id, change_of_director, decide_by)
      values (${claim}, ${school.id}, ${claimant.userId}, true, '2026-12-01')`);
    await happened('claim.submitted', { about: claim, schools: [school], by: claimant });
    await happened('claim.refused', { about: claim, schools: [school], data: { claimant: claimant.userId } });
    const [received] = await notificationsOf(coordinator);
    expect(received?.about).toMatchObject({ type: 'claim', person: 'New Director', schools: [{ id: school.id }] });
    const [refused] = await notificationsOf(claimant);
    expect(refused?.about).toMatchObject({ type: 'claim', person: null, schools: [{ id: school.id }] });
  });

  it('pages from the youngest to the oldest', async () => {
    const { theirs } = await invited(5);
    const first = await page(theirs.lead, '?limit=3');
    const second = await page(theirs.lead, `?limit=3&cursor=${String(first.nextCursor)}`);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([3, 2, null]);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(ids).toEqual([...ids].sort().reverse());
  });

  it('sends nothing again that the browser has already', async () => {
    const { theirs } = await invited();
    const { headers } = await theirs.lead.get('/notifications');
    const again = () => theirs.lead.get('/notifications', { headers: { 'if-none-match': String(headers['etag']) } });
    expect(await again()).toMatchObject({ status: 304, body: undefined });
    const [one] = await notificationsOf(theirs.lead);
    await theirs.lead.ok(theirs.lead.post('/notifications/read-marks', { ids: [one?.id] }));
    expect(await again()).toMatchObject({ status: 200 });
  });

  it('is for people who are signed in', async () => {
    expect(await anonymous().get('/notifications')).toMatchObject({ status: 401 });
  });
});

describe('marking as read', () => {
  it('marks one, then all up to one, and counts what is left', async () => {
    const { theirs } = await invited(4);
    const { items, unread } = await page(theirs.lead);
    expect(unread).toBe(4);
    const [youngest, second] = items;
    const mark = (body: unknown) => theirs.lead.ok(theirs.lead.post('/notifications/read-marks', body));
    expect(await mark({ ids: [youngest?.id] })).toEqual({ unread: 3 });
    expect(await mark({ upTo: second?.id })).toEqual({ unread: 0 });
    expect((await page(theirs.lead)).items.every(({ read }) => read)).toBe(true);
  });

  it('marks nothing of anybody else', async () => {
    const { theirs } = await invited();
    const [one] = await notificationsOf(theirs.director);
    await theirs.lead.ok(theirs.lead.post('/notifications/read-marks', { upTo: one?.id }));
    expect(await page(theirs.director)).toMatchObject({ unread: 1 });
    const stranger = await aPerson();
    expect(await stranger.ok(stranger.post('/notifications/read-marks', { ids: [one?.id] }))).toEqual({ unread: 0 });
  });

  it('asks for one of the two ways to say which', async () => {
    const person = await aPerson();
    expect(await person.post('/notifications/read-marks', {})).toMatchObject({ status: 400 });
    expect(await person.post('/notifications/read-marks', { upTo: uuid(), ids: [uuid()] })).toMatchObject({
      status: 400,
    });
  });
});
