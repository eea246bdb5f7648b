import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SchoolDto } from '../../src/schools/dto/school.dto.js';
import { loadReferenceContent } from '../../src/application.js';
import { aClaimant } from '../builders/claims.js';
import { aCoordinator, anAdministrator, aPerson, type TestPerson } from '../builders/people.js';
import { aCluster, aDirectorySchool, aSchool } from '../builders/schools.js';
import { application, useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

const read = (by: TestPerson, id: string) => by.ok(by.get<SchoolDto>(`/schools/${id}`));
const edit = (by: TestPerson, id: string, change: object, version = 1) =>
  by.patch<SchoolDto>(`/schools/${id}`, change, { version });

beforeAll(() => loadReferenceContent(application()));

describe('a school’s profile', () => {
  it('is edited by director and lead, and what follows from a fact follows', async () => {
    const school = await aSchool();
    const changed = await school.lead.ok(
      edit(school.lead, school.id, {
        name: { ky: 'Ак-Тилек', ru: 'Ак-Тилек' },
        settlementKind: 'capital',
        region: 'bishkek',
        phone: '0312 54 13 79',
        wantedModes: ['virtual', 'blended'],
      }),
    );
    expect(changed).toMatchObject({
      settlementGroup: 'urban',
      contacts: { phone: '+996312541379' },
      department: { name: { en: 'City education department: Bishkek city' } },
      version: 2,
    });
    expect(changed.can).toEqual(['edit', 'edit-identity', 'claim']);
    expect(await factsAbout(school.id)).toEqual(['school.updated']);
  });

  it('keeps what nobody mentioned, and shows both versions when two people edit', async () => {
    const school = await aSchool({ name: 'Эки тарап' });
    await school.director.ok(edit(school.director, school.id, { pupils: 400 }));
    const late = await edit(school.lead, school.id, { teachers: 30 });
    expect(late).toMatchObject({ status: 412, body: { current: { pupils: 400, teachers: null, version: 2 } } });
    const noVersion = await school.lead.patch(`/schools/${school.id}`, { teachers: 30 });
    expect(noVersion.status).toBe(428);
  });

  it('is prepared by the claimant, but not the number that the verifier calls', async () => {
    const school = await aDirectorySchool();
    const claimant = await aClaimant(school.id);
    expect((await edit(claimant, school.id, { pupils: 120, instructionLanguages: ['ky', 'ru'] })).status).toBe(200);
    const problem = await claimant.refused(edit(claimant, school.id, { phone: '+996555000111' }, 2));
    expect(problem).toMatchObject({ status: 403, code: 'identity-locked' });
  });

  it('is not edited by teachers, strangers or coordinators', async () => {
    const cluster = await aCluster();
    const school = await aSchool({ clusterId: cluster.id });
    const other = await aSchool();
    for (const person of [school.teacher, other.director, await aCoordinator(cluster.id)]) {
      expect((await edit(person, school.id, { pupils: 1 })).status).toBe(403);
    }
  });

  it.each([
    [{ district: 'alay' }, 'district'],
    [{ gradeFrom: 9, gradeTo: 5 }, 'gradeTo'],
    [{ website: 'javascript:alert(1)' }, 'website'],
    [{ email: 'a@b.kg, c@d.kg' }, 'email'],
    [{ phone: '12' }, 'phone'],
    [{ name: {} }, 'name'],
    [{ verifiedAt: '2026-01-01T00:00:00Z' }, 'verifiedAt'],
    [{ wantedModes: ['virtual', 'virtual'] }, 'wantedModes'],
  ])('refuses %j', async (change, path) => {
    const school = await aSchool();
    const problem = await school.director.refused(edit(school.director, school.id, change));
    expect(problem).toMatchObject({ status: 400, errors: [expect.objectContaining({ path })] });
  });

  it('shows numbers and addresses to verified schools only', async () => {
    const school = await aSchool();
    const partner = await aSchool();
    const anybody = await aPerson();
    const claimant = await aClaimant((await aDirectorySchool()).id);
    expect((await read(partner.teacher, school.id)).contacts).not.toBeNull();
    expect((await read(anybody, school.id)).contacts).toBeNull();
    expect((await read(claimant, school.id)).contacts).toBeNull();
  });

  it('shows whoever has only claimed a school none of its numbers, until the claim is verified', async () => {
    const administrator = await anAdministrator();
    const school = await aDirectorySchool();
    await administrator.ok(edit(administrator, school.id, { phone: '+996312541379' }));
    const claimant = await aClaimant(school.id);
    expect((await read(claimant, school.id)).contacts).toBeNull();
    await administrator.ok(administrator.post(`/claims/${claimant.claim.id}/verification`, {}, { version: 1 }));
    expect((await read(claimant, school.id)).contacts).toMatchObject({ phone: '+996312541379' });
  });
});

describe('entering a school', () => {
  it('is for administrators', async () => {
    const administrator = await anAdministrator();
    const cluster = await aCluster();
    const body = {
      name: { ru: 'Школа № 2' },
      kind: 'secondary',
      region: 'chuy',
      district: 'tokmok',
      clusterId: cluster.id,
    };
    const school = await administrator.ok(administrator.post<SchoolDto>('/schools', body));
    expect(school).toMatchObject({
      standing: 'unclaimed',
      clusterId: cluster.id,
      can: ['edit', 'edit-identity', 'claim', 'put-in-cluster'],
    });
    expect(school.department?.name.en).toBe('City education department: Tokmok city');
    expect((await (await aPerson()).post('/schools', body)).status).toBe(403);
    const unknown = { ...body, clusterId: '01890000-0000-7000-8000-000000000000' };
    expect((await administrator.refused(administrator.post('/schools', unknown))).errors?.[0]?.path).toBe('clusterId');
  });

  it('takes a school abroad, without region and department', async () => {
    const administrator = await anAdministrator();
    const body = { name: { en: 'Twin School' }, kind: 'secondary', country: 'TR' };
    const school = await administrator.ok(administrator.post<SchoolDto>('/schools', body));
    expect(school).toMatchObject({ country: 'TR', region: null, department: null });
    const mixed = await administrator.refused(administrator.post('/schools', { ...body, region: 'chuy' }));
    expect(mixed.errors?.[0]?.path).toBe('region');
  });
});

describe('putting a school into a cluster', () => {
  const put = (by: TestPerson, id: string, clusterId: string | null, version = 1) =>
    by.put<SchoolDto>(`/schools/${id}/cluster`, { clusterId }, { version });

  it('is done by its coordinator, who takes nothing from another cluster', async () => {
    const [ours, theirs] = [await aCluster(), await aCluster()];
    const coordinator = await aCoordinator(ours.id);
    const school = await aDirectorySchool();
    expect((await coordinator.ok(put(coordinator, school.id, ours.id))).cluster?.id).toBe(ours.id);
    expect((await put(coordinator, school.id, theirs.id, 2)).status).toBe(403);
    expect((await coordinator.ok(put(coordinator, school.id, null, 2))).cluster).toBeNull();
    const taken = await aDirectorySchool({ clusterId: theirs.id });
    expect((await put(coordinator, taken.id, ours.id)).status).toBe(403);
    expect((await put(await anAdministrator(), taken.id, ours.id)).status).toBe(200);
  });

  it('is not for the school itself', async () => {
    const cluster = await aCluster();
    const school = await aSchool();
    expect((await put(school.director, school.id, cluster.id)).status).toBe(403);
    expect((await put(await anAdministrator(), school.id, '01890000-0000-7000-8000-000000000000')).status).toBe(400);
  });
});
