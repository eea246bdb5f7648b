import { describe, expect, it } from '@jest/globals';
import type { MemberDto } from '../../src/accounts/dto/member.dto.js';
import type { ResourceDto, ResourcePageDto } from '../../src/resources/dto/resource.dto.js';
import { aPartnership } from '../builders/partnerships.js';
import { aCoordinator, aMember, anAdministrator, anonymous } from '../builders/people.js';
import { aLessonPlan, aPartnersOnly, aResource } from '../builders/resources.js';
import { aCluster, aDirectorySchool, aSchool } from '../builders/schools.js';
import { useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

describe('sharing a resource', () => {
  it('is open to every person of the school, who is its author, under the licence that asks first', async () => {
    const school = await aSchool();
    const made = await aResource(school.teacher, school.id, {
      subject: 'mathematics',
      grades: { from: 6, to: 6, planYears: 11, schoolYear: '2026-2027' },
    });
    expect(made).toMatchObject({
      author: { id: school.teacher.personId },
      licence: 'ask-first',
      grades: { from: 6, to: 6, planYears: 11, schoolYear: '2026-2027' },
      files: [],
      version: 1,
      can: ['change', 'set-terms', 'add-file', 'remove'],
    });
    expect(await factsAbout(made.id)).toEqual(['resource.shared']);
  });

  it('happens once when the request is repeated', async () => {
    const school = await aSchool();
    const send = () => school.teacher.post<ResourceDto>('/resources', aLessonPlan(school.id), { key: 'shared-once' });
    const [first, second] = await Promise.all([send(), send()]);
    expect(first.body.id).toBe(second.body.id);
    const page = await school.teacher.ok(school.teacher.get<ResourcePageDto>('/resources'));
    expect(page.items).toHaveLength(1);
  });

  it('lets the lead name a colleague without an account, and a teacher nobody but themselves', async () => {
    const school = await aSchool();
    const colleague = await school.lead.ok(
      school.lead.post<MemberDto>(`/schools/${school.id}/members`, { name: 'Назгүл' }),
    );
    const made = await aResource(school.lead, school.id, { authorId: colleague.id });
    expect(made.author).toEqual({ id: colleague.id, name: 'Назгүл' });
    const byTeacher = aLessonPlan(school.id, { authorId: colleague.id });
    expect((await school.teacher.post('/resources', byTeacher)).status).toBe(403);
    const stranger = await aSchool();
    const problem = await school.lead.refused(
      school.lead.post('/resources', aLessonPlan(school.id, { authorId: stranger.teacher.personId })),
    );
    expect(problem.errors).toEqual([expect.objectContaining({ path: 'authorId', code: 'not-one-of' })]);
  });

  it('is not for anybody outside the school', async () => {
    const school = await aSchool();
    const stranger = await aSchool();
    const { id: clusterId } = await aCluster();
    for (const person of [stranger.director, await aCoordinator(clusterId), await anAdministrator()]) {
      expect((await person.post('/resources', aLessonPlan(school.id))).status).toBe(403);
    }
    expect((await anonymous().post('/resources', aLessonPlan(school.id))).status).toBe(401);
  });

  it('stays inside a school that is not verified yet', async () => {
    const unclaimed = await aDirectorySchool();
    const claimant = await aMember(unclaimed.id, 'director', { verified: false });
    expect((await aResource(claimant, unclaimed.id)).scope).toBe('own-school');
    const problem = await claimant.refused(
      claimant.post('/resources', aLessonPlan(unclaimed.id, { scope: 'all-schools' })),
    );
    expect(problem).toMatchObject({ status: 403, code: 'resource-stays-inside' });
  });

  it('names the fields that contradict each other', async () => {
    const school = await aSchool();
    const contradictions = [
      [{ scope: 'partnership' }, 'partnershipId'],
      [{ licence: 'third-party' }, 'source'],
      [{ grades: { from: 7, to: 6, planYears: 11, schoolYear: '2026-2027' } }, 'grades.to'],
      [{ grades: { from: 12, to: 12, planYears: 11, schoolYear: '2026-2027' } }, 'grades.to'],
      [{ grades: { from: 6, to: 6, planYears: 11, schoolYear: '2026-2028' } }, 'grades.schoolYear'],
      [{ link: 'javascript:alert(1)' }, 'link'],
    ] as const;
    for (const [more, path] of contradictions) {
      const problem = await school.teacher.refused(
        school.teacher.post('/resources', aLessonPlan(school.id, more as object)),
      );
      expect(problem).toMatchObject({ status: 400, errors: [{ path }] });
    }
  });
});

describe('sharing with a partner', () => {
  it('reaches the joined schools of an active partnership, and nobody else', async () => {
    const { id, ours, theirs } = await aPartnership({ state: 'active' });
    const stranger = await aSchool();
    const made = await aPartnersOnly(ours.teacher, ours.id, id);
    expect(made.sharedWith).toEqual([{ id: theirs.id, name: { ky: theirs.name } }]);
    const seen = await theirs.teacher.ok(theirs.teacher.get<ResourceDto>(`/resources/${made.id}`));
    expect(seen).toMatchObject({ title: made.title, can: [] });
    expect((await stranger.director.get(`/resources/${made.id}`)).status).toBe(404);
  });

  it('waits until the code is signed', async () => {
    const { id, ours } = await aPartnership({ state: 'in-talks' });
    const problem = await ours.director.refused(
      ours.director.post('/resources', aLessonPlan(ours.id, { scope: 'partnership', partnershipId: id })),
    );
    expect(problem).toMatchObject({ status: 409, code: 'resource-waits-for-code' });
  });

  it('knows nothing of a partnership of others', async () => {
    const { id } = await aPartnership();
    const stranger = await aSchool();
    const body = aLessonPlan(stranger.id, { scope: 'partnership', partnershipId: id });
    expect((await stranger.director.post('/resources', body)).status).toBe(404);
  });
});
