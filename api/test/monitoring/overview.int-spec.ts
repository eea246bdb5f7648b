import { beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { OverviewDto } from '../../src/monitoring/dto/overview.dto.js';
import { sql } from '../../src/platform/index.js';
import { submittedBy } from '../builders/evaluations.js';
import { anEvent } from '../builders/events.js';
import { aPartnership } from '../builders/partnerships.js';
import { aCoordinator, anAdministrator, anonymous, type TestPerson } from '../builders/people.js';
import { aCluster, aDirectorySchool, aSchool, type TestSchool } from '../builders/schools.js';
import { clock, database, useApplication } from '../support/application.js';

useApplication();

describe('the overview of a cluster', () => {
  let clusterId: string;
  let coordinator: TestPerson;
  let arcade: TestSchool;
  let birch: TestSchool;
  let beyond: TestSchool;

  beforeEach(async () => {
    clock().set('2026-11-20T04:00:00Z');
    clusterId = (await aCluster('Karakol')).id;
    coordinator = await aCoordinator(clusterId);
    birch = await aSchool({ name: 'Берёза', clusterId });
    arcade = await aSchool({ name: 'Арча', clusterId });
    await aDirectorySchool({ name: 'Өрүк', clusterId });
    beyond = await aSchool({ name: 'Beyond' });
  });

  const overview = (by: TestPerson = coordinator, more = ''): Promise<OverviewDto> =>
    by.ok(by.get<OverviewDto>(`/monitoring/overview?clusterId=${clusterId}${more}`));

  const signedLast = (id: string, at: string): Promise<unknown> =>
    database().rows(sql`update partnerships set last_sign_at = ${at} where id = ${id}`);

  it('lists its schools in alphabetical order, page by page', async () => {
    const { schools, cluster, counts } = await overview();
    expect(cluster.name).toEqual({ en: 'Karakol' });
    expect(counts).toMatchObject({ schools: 3, verifiedSchools: 2 });
    expect(schools?.items.map(({ name }) => name.ky)).toEqual(['Арча', 'Берёза', 'Өрүк']);
    const first = (await overview(coordinator, '&limit=2')).schools;
    const second = (await overview(coordinator, `&limit=2&cursor=${String(first?.nextCursor)}`)).schools;
    expect(second?.items.map(({ name }) => name.ky)).toEqual(['Өрүк']);
    expect(second?.nextCursor).toBeNull();
  });

  it('shows a partnership with its partner, state, step and last sign of life', async () => {
    const { id } = await aPartnership({ ours: arcade, theirs: beyond });
    await signedLast(id, '2026-11-19T10:00:00Z');
    const { schools } = await overview();
    expect(schools?.items[0]?.partnerships).toEqual([
      {
        id,
        partners: [{ id: beyond.id, name: { ky: 'Beyond' } }],
        state: 'active',
        step: 1,
        lastSignAt: '2026-11-19T10:00:00.000Z',
        quiet: false,
      },
    ]);
  });

  it('knows nothing of drafts and of letters that came to nothing', async () => {
    const before = (await overview()).counts.partnerships;
    await aPartnership({ ours: birch, state: 'draft' });
    await aPartnership({ ours: birch, state: 'declined' });
    await aPartnership({ ours: birch, state: 'invited' });
    expect((await overview()).counts.partnerships).toBe(before + 1);
  });

  it('names a partnership that has gone quiet, and since when', async () => {
    const { id } = await aPartnership({ ours: arcade, theirs: birch });
    await signedLast(id, '2026-09-01T10:00:00Z');
    const { quiet, counts, schools } = await overview();
    expect(quiet).toEqual([
      {
        id,
        since: '2026-09-01',
        schools: [arcade, birch].map(({ id: schoolId, name }) => ({ id: schoolId, name: { ky: name } })),
      },
    ]);
    expect(counts.quietPartnerships).toBe(1);
    const shown = schools?.items.flatMap(({ partnerships }) => partnerships).filter((one) => one.id === id);
    expect(shown?.map((one) => one.quiet)).toEqual([true, true]);
  });

  it('shows events ahead by kind, day and the schools of this cluster, without their words', async () => {
    const event = await anEvent([arcade, beyond], { state: 'announced', on: '2026-12-04', title: 'A secret title' });
    await anEvent([arcade, beyond], { state: 'draft', on: '2026-12-05' });
    await anEvent([arcade, beyond], { state: 'announced', on: '2026-11-01' });
    const seen = await overview();
    expect(seen.ahead).toEqual([
      {
        id: event,
        kind: 'seminar',
        format: 'face-to-face',
        state: 'announced',
        on: '2026-12-04',
        schools: [{ id: arcade.id, name: { ky: 'Арча' } }],
      },
    ]);
    expect(seen.schools?.items[0]?.nextEvent).toEqual({ kind: 'seminar', on: '2026-12-04' });
    expect(JSON.stringify(seen)).not.toContain('secret');
  });

  it('names the school whose own evaluation is missing', async () => {
    const event = await anEvent([arcade, birch], { on: '2026-11-12' });
    await submittedBy(arcade, event);
    expect((await overview()).missing).toEqual([
      { eventId: event, kind: 'seminar', since: '2026-11-12', school: { id: birch.id, name: { ky: 'Берёза' } } },
    ]);
  });

  it('says whether every school lets its coordinator read the conclusion', async () => {
    const event = await anEvent([arcade, beyond], { state: 'evaluated', on: '2026-10-15' });
    await database().rows(sql`
      insert into joint_evaluations (event_id, conclusion, lang, written_by_school_id, agreed_at, created_at, updated_at)
      values (${event}, 'Between us', 'en', ${arcade.id}, now(), now(), now())`);
    const agree = (school: TestSchool, share: boolean) =>
      database().rows(
        sql`insert into joint_evaluation_agreements values (${event}, ${school.id}, ${share}, null, now())`,
      );
    await agree(arcade, true);
    const shared = async () =>
      (await overview()).evaluated.map(({ id, conclusionShared }) => ({ id, conclusionShared }));
    expect(await shared()).toEqual([{ id: event, conclusionShared: false }]);
    await agree(beyond, true);
    expect(await shared()).toEqual([{ id: event, conclusionShared: true }]);
    expect(JSON.stringify(await overview())).not.toContain('Between us');
  });

  it('gives an administrator counts, and no school', async () => {
    const seen = await overview(await anAdministrator());
    expect(seen.counts.schools).toBe(3);
    expect(seen).toMatchObject({ schools: null, quiet: [], ahead: [], missing: [], evaluated: [] });
  });

  it('is closed to everybody else', async () => {
    const other = await aCoordinator((await aCluster()).id);
    for (const person of [other, arcade.director, beyond.lead]) {
      expect(await person.get(`/monitoring/overview?clusterId=${clusterId}`)).toMatchObject({ status: 403 });
    }
    expect(await anonymous().get(`/monitoring/overview?clusterId=${clusterId}`)).toMatchObject({ status: 401 });
    expect(await other.get(`/monitoring/overview?clusterId=${uuid()}`)).toMatchObject({ status: 404 });
    expect(await other.get('/monitoring/overview')).toMatchObject({ status: 400 });
  });
});
