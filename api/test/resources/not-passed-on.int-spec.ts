import { beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '../../src/platform/index.js';
import type { ResourceDto, ResourcePageDto } from '../../src/resources/dto/resource.dto.js';
import { aPdf } from '../builders/files.js';
import { sendFile } from '../builders/forms.js';
import { aPartnership, type TestPartnership } from '../builders/partnerships.js';
import { aCoordinator, aMember, anAdministrator, anonymous, type TestPerson } from '../builders/people.js';
import { aLessonPlan, aPartnersOnly, aResource } from '../builders/resources.js';
import { aCluster, aSchool, type TestSchool } from '../builders/schools.js';
import { database, useApplication } from '../support/application.js';

useApplication();

const PDF = { name: 'план.pdf', content: aPdf() };

/** What the partner has been given, and every way there is to hand it on. */
describe('what a partner has received', () => {
  let between: TestPartnership;
  let partner: TestPerson;
  let stranger: TestSchool;
  let other: TestPartnership;
  let resource: ResourceDto;
  let file: string;

  beforeAll(async () => {
    between = await aPartnership();
    partner = between.theirs.director;
    stranger = await aSchool();
    other = await aPartnership({ ours: between.theirs, theirs: stranger });
    const made = await aPartnersOnly(between.ours.teacher, between.ours.id, between.id);
    resource = await between.ours.teacher.ok(
      sendFile<ResourceDto>(between.ours.teacher, `/resources/${made.id}/files`, PDF),
    );
    file = `/resources/${resource.id}/files/${resource.files[0]?.id ?? ''}`;
    expect((await partner.get(file)).status).toBe(200);
  });

  const changes: [string, object][] = [
    ['widens it to all schools', { scope: 'all-schools' }],
    ['changes its licence', { licence: 'cc0' }],
    ['renames it', { title: 'Биздики' }],
  ];

  it.each(changes)('stays as it is when the partner %s', async (_, change) => {
    const answer = await partner.patch(`/resources/${resource.id}`, change, { version: resource.version });
    expect(answer.status).toBe(403);
  });

  it('is not moved into another partnership by the partner', async () => {
    const move = { scope: 'partnership', partnershipId: other.id };
    expect((await partner.patch(`/resources/${resource.id}`, move, { version: resource.version })).status).toBe(403);
  });

  it('is not put under the name of another school', async () => {
    for (const more of [
      { id: resource.id },
      { schoolId: between.ours.id },
      { authorId: between.ours.teacher.personId },
    ]) {
      const body = aLessonPlan(between.theirs.id, { scope: 'all-schools', ...more });
      expect((await partner.post('/resources', body)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('takes no file from the partner, and loses none to them', async () => {
    expect((await sendFile(partner, `/resources/${resource.id}/files`, PDF)).status).toBe(403);
    expect((await partner.delete(file, { version: resource.version })).status).toBe(403);
    expect((await partner.delete(`/resources/${resource.id}`, { version: resource.version })).status).toBe(403);
  });

  it('is not reached through a resource of the partner’s own', async () => {
    const own = await aResource(between.theirs.teacher, between.theirs.id, { scope: 'all-schools' });
    const through = `/resources/${own.id}/files/${resource.files[0]?.id ?? ''}`;
    expect((await partner.get(through)).status).toBe(404);
    expect((await stranger.director.get(through)).status).toBe(404);
  });

  it('is unknown to everybody else, like a resource that never was', async () => {
    const { id: clusterId } = await aCluster();
    const unverified = await aMember(between.theirs.id, 'teacher', { verified: false });
    const nobody = '019aa000-0000-7000-8000-000000000000';
    for (const person of [stranger.director, await aCoordinator(clusterId), await anAdministrator(), unverified]) {
      for (const path of [`/resources/${resource.id}`, file]) {
        const [known, unknown] = [
          await person.get<Record<string, unknown>>(path),
          await person.get<Record<string, unknown>>(path.replace(resource.id, nobody)),
        ];
        expect([known.status, unknown.status]).toEqual([404, 404]);
        expect({ ...known.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
      }
    }
    expect((await anonymous().get(file)).status).toBe(401);
  });

  it('is not found by a stranger, by any word or filter', async () => {
    const queries = [
      '',
      `?q=${encodeURIComponent('баалоо')}`,
      '?scope=partnership',
      `?partnershipId=${between.id}`,
      `?schoolId=${between.ours.id}`,
    ];
    for (const query of queries) {
      const page = await stranger.director.ok(stranger.director.get<ResourcePageDto>(`/resources${query}`));
      expect(page.items.map(({ id }) => id)).not.toContain(resource.id);
    }
  });

  it('is gone with the next request when the author takes it back: page, old link, old tag', async () => {
    const inside = await between.ours.teacher.ok(
      between.ours.teacher.patch<ResourceDto>(
        `/resources/${resource.id}`,
        { scope: 'own-school' },
        { version: resource.version },
      ),
    );
    const asBefore = { headers: { 'if-none-match': `"${String(resource.version)}"`, range: 'bytes=0-10' } };
    for (const path of [`/resources/${resource.id}`, file]) {
      expect((await partner.get(path, asBefore)).status).toBe(404);
      expect((await between.ours.teacher.get(path)).status).toBe(200);
    }
    await between.ours.teacher.ok(
      between.ours.teacher.patch(
        `/resources/${resource.id}`,
        { scope: 'partnership', partnershipId: between.id },
        { version: inside.version },
      ),
    );
    expect((await partner.get(file)).status).toBe(200);
  });

  it('is gone when the owner leaves a partnership of three, and when the reader does', async () => {
    const three = await aPartnership();
    const third = await aSchool();
    await database().rows(sql`
      insert into participations (id, partnership_id, school_id, state, since)
      values (gen_random_uuid(), ${three.id}, ${third.id}, 'joined', now())`);
    const made = await aPartnersOnly(three.ours.teacher, three.ours.id, three.id);
    const reads = async (person: TestPerson) => (await person.get(`/resources/${made.id}`)).status;
    expect([await reads(three.theirs.teacher), await reads(third.teacher)]).toEqual([200, 200]);
    const leaves = (schoolId: string) =>
      database().rows(
        sql`update participations set state = 'left' where partnership_id = ${three.id} and school_id = ${schoolId}`,
      );
    await leaves(third.id);
    expect([await reads(three.theirs.teacher), await reads(third.teacher)]).toEqual([200, 404]);
    await leaves(three.ours.id);
    expect([await reads(three.theirs.teacher), await reads(three.ours.teacher)]).toEqual([404, 200]);
  });
});
