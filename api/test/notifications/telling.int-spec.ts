import { beforeEach, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AuditFeed, Sequencer } from '../../src/audit/index.js';
import { Teller } from '../../src/notifications/telling/teller.js';
import { TOLD } from '../../src/notifications/telling/what-is-told.js';
import { Database, sql, type Transaction } from '../../src/platform/index.js';
import { anEvent } from '../builders/events.js';
import { happened, kindsFor, notificationsOf, untilTold } from '../builders/notifications.js';
import { aPartnership, type TestPartnership } from '../builders/partnerships.js';
import { aCoordinator, aMember, anAdministrator } from '../builders/people.js';
import { aCluster, aSchool } from '../builders/schools.js';
import { application, database, useApplication } from '../support/application.js';
import { untilChained } from '../support/facts.js';

useApplication();

const SOURCES = path.join(import.meta.dirname, '../../src');

/** Every text between quotes that looks like an action, in any module below. */
async function actionsInSources(): Promise<Set<string>> {
  const names = (await readdir(SOURCES, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const below = names.filter((name) => !name.startsWith('notifications'));
  const texts = await Promise.all(below.map((name) => readFile(path.join(SOURCES, name), 'utf8')));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, action]) => action ?? '')),
  );
}

describe('telling people of what happened', () => {
  let invited: TestPartnership;

  const invite = ({ id, ours, theirs }: TestPartnership) =>
    happened('partnership.invited', {
      about: id,
      schools: [ours, theirs],
      by: ours.director,
      data: { schoolId: ours.id },
    });

  const rows = async (): Promise<number> => {
    const counted = await database().one<{ count: number }>(sql`select count(*)::int as count from notifications`);
    return counted?.count ?? 0;
  };

  beforeEach(async () => {
    await untilTold();
    invited = await aPartnership({ state: 'invited' });
  });

  it('tells those who lead the invited school, and nobody else', async () => {
    const { ours, theirs } = invited;
    const unverified = await aMember(theirs.id, 'director', { verified: false });
    const stranger = await aSchool();
    await invite(invited);
    expect(await kindsFor(theirs.director)).toEqual(['invitation-received']);
    expect(await kindsFor(theirs.lead)).toEqual(['invitation-received']);
    for (const person of [theirs.teacher, unverified, ours.director, ours.lead, stranger.director]) {
      expect(await kindsFor(person)).toEqual([]);
    }
  });

  it('never tells whoever did it, also where both schools are told', async () => {
    const { id, ours, theirs } = invited;
    const data = { schoolId: theirs.id };
    await happened('partnership.activated', { about: id, schools: [ours, theirs], by: theirs.director, data });
    expect(await kindsFor(theirs.director)).toEqual([]);
    expect(await kindsFor(theirs.lead)).toEqual(['partnership-active']);
    expect(await kindsFor(ours.director)).toEqual(['partnership-active']);
  });

  it('tells everybody once, however often and in however many processes it runs', async () => {
    const before = await rows();
    for (let times = 0; times < 5; times += 1) await invite(invited);
    await untilChained();
    const again = [1, 2, 3].map(
      () => new Teller(database(), application().get(AuditFeed), application().get(Sequencer)),
    );
    await Promise.all(again.map((teller) => teller.tellAll()));
    await untilTold();
    expect(await rows()).toBe(before + 5 * 2);
  });

  it('loses nothing when its process dies after writing and before the end', async () => {
    const before = await rows();
    const dying: Pick<Database, 'internal'> = {
      internal: <T>(work: (tx: Transaction) => Promise<T>) =>
        database().internal(async (tx) => {
          await work(tx);
          throw new Error('killed');
        }),
    };
    await database().internal(async (tx) => {
      // Keeps the running application from telling first.
      await tx.rows(sql`select pg_advisory_xact_lock(4027130)`);
      await invite(invited);
      await untilChained();
    });
    const teller = new Teller(dying as Database, application().get(AuditFeed), application().get(Sequencer));
    await teller.tellAll().catch(() => undefined);
    await untilTold();
    expect(await rows()).toBe(before + 2);
  });

  it('tells whoever takes part that an event is put off', async () => {
    const { ours, theirs } = await aPartnership();
    const event = await anEvent([ours, theirs], { state: 'announced' });
    await database().rows(sql`
      insert into event_participants (event_id, person_id, school_id) values (${event}, ${theirs.teacher.personId}, ${theirs.id})`);
    const data = { schoolId: ours.id };
    await happened('event.postponed', { about: event, schools: [ours, theirs], by: ours.lead, data });
    expect(await kindsFor(theirs.teacher)).toEqual(['event-changed']);
    expect(await kindsFor(theirs.lead)).toEqual(['event-changed']);
    expect(await kindsFor(ours.teacher)).toEqual([]);
  });

  it('tells a claim to those who may decide it, and an administrator only where nobody is nearer', async () => {
    const cluster = await aCluster();
    const [near, far] = [await aSchool({ clusterId: cluster.id }), await aSchool()];
    const [coordinator, administrator] = [await aCoordinator(cluster.id), await anAdministrator()];
    await happened('claim.submitted', { about: near.id, schools: [near] });
    expect(await kindsFor(coordinator)).toEqual(['claim-received']);
    expect(await kindsFor(administrator)).toEqual([]);
    await happened('claim.submitted', { about: far.id, schools: [far] });
    expect(await kindsFor(administrator)).toEqual(['claim-received']);
    expect(await kindsFor(coordinator)).toHaveLength(1);
  });

  it('tells the director before that somebody else directs the school now', async () => {
    const school = await aSchool();
    const newcomer = await aMember((await aSchool()).id, 'teacher');
    const data = { claimant: newcomer.userId, former: [school.director.userId] };
    await happened('claim.verified', { about: school.id, schools: [school], data });
    expect(await kindsFor(newcomer)).toEqual(['claim-decided']);
    expect(await kindsFor(school.director)).toEqual(['director-changed']);
  });

  it('has no line for a fact that no module records', async () => {
    const recorded = await actionsInSources();
    expect(Object.keys(TOLD).filter((action) => !recorded.has(action))).toEqual([]);
  });

  it('says nothing of facts that nobody waits for', async () => {
    const { id, ours } = invited;
    await happened('partnership.letter-edited', { about: id, schools: [ours], by: ours.lead });
    expect(await notificationsOf(ours.director)).toEqual([]);
  });
});
