import { describe, expect, it } from '@jest/globals';
import type { MemberDto } from '../../src/accounts/dto/member.dto.js';
import type { ResourceDto, ResourcePageDto } from '../../src/resources/dto/resource.dto.js';
import { aPartnership } from '../builders/partnerships.js';
import { aMember } from '../builders/people.js';
import { aPartnersOnly, aResource } from '../builders/resources.js';
import { aSchool } from '../builders/schools.js';
import { useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

describe('changing a resource', () => {
  it('keeps what is not named, and finds it by its new words', async () => {
    const school = await aSchool();
    const made = await aResource(school.teacher, school.id, { subject: 'physics', description: 'Алгачкы сөз' });
    const changed = await school.lead.ok(
      school.lead.patch<ResourceDto>(
        `/resources/${made.id}`,
        { title: 'Жаңы аталыш', description: '' },
        { version: 1 },
      ),
    );
    expect(changed).toMatchObject({ title: 'Жаңы аталыш', subject: 'physics', description: null, version: 2 });
    const page = await school.teacher.ok(school.teacher.get<ResourcePageDto>('/resources?q=аталыш'));
    expect(page.items).toHaveLength(1);
  });

  it('overwrites nothing unseen', async () => {
    const school = await aSchool();
    const made = await aResource(school.teacher, school.id);
    await school.teacher.ok(school.teacher.patch(`/resources/${made.id}`, { title: 'Биринчи' }, { version: 1 }));
    const problem = await school.lead.refused(
      school.lead.patch(`/resources/${made.id}`, { title: 'Экинчи' }, { version: 1 }),
    );
    expect(problem).toMatchObject({ status: 412, current: { title: 'Биринчи', version: 2 } });
    expect((await school.lead.patch(`/resources/${made.id}`, { title: 'Экинчи' })).status).toBe(428);
  });

  it('is for the author and the lead of the school', async () => {
    const school = await aSchool();
    const made = await aResource(school.teacher, school.id, { scope: 'all-schools' });
    const colleague = await aMember(school.id, 'teacher');
    const stranger = await aSchool();
    for (const person of [colleague, stranger.director]) {
      const change = { title: 'Башка' };
      expect((await person.patch(`/resources/${made.id}`, change, { version: 1 })).status).toBe(403);
      expect((await person.delete(`/resources/${made.id}`, { version: 1 })).status).toBe(403);
    }
  });
});

describe('how far a resource goes', () => {
  it('is the author’s word, under the licence too; the lead takes back, and goes no further', async () => {
    const { id, ours } = await aPartnership();
    const made = await aPartnersOnly(ours.teacher, ours.id, id);
    for (const further of [{ scope: 'all-schools' }, { licence: 'cc0' }]) {
      const problem = await ours.lead.refused(ours.lead.patch(`/resources/${made.id}`, further, { version: 1 }));
      expect(problem).toMatchObject({ status: 403, code: 'author-decides' });
    }
    const inside = await ours.lead.ok(
      ours.lead.patch<ResourceDto>(`/resources/${made.id}`, { scope: 'own-school' }, { version: 1 }),
    );
    expect(inside).toMatchObject({ scope: 'own-school', partnershipId: null, can: ['change', 'add-file', 'remove'] });
    const open = await ours.teacher.ok(
      ours.teacher.patch<ResourceDto>(`/resources/${made.id}`, { scope: 'all-schools' }, { version: 2 }),
    );
    expect(open.scope).toBe('all-schools');
    expect(await factsAbout(made.id)).toEqual(['resource.shared', 'resource.changed', 'resource.shared']);
  });

  it('is the lead’s word for a colleague without an account', async () => {
    const school = await aSchool();
    const colleague = await school.lead.ok(
      school.lead.post<MemberDto>(`/schools/${school.id}/members`, { name: 'Назгүл' }),
    );
    const made = await aResource(school.lead, school.id, { authorId: colleague.id });
    const open = await school.director.ok(
      school.director.patch<ResourceDto>(`/resources/${made.id}`, { scope: 'all-schools' }, { version: 1 }),
    );
    expect(open.scope).toBe('all-schools');
  });

  it('narrows to a partnership that the school has joined, and learns nothing of any other', async () => {
    const [own, strangers] = [await aPartnership(), await aPartnership()];
    const { teacher, id: schoolId } = own.ours;
    const made = await aResource(teacher, schoolId, { scope: 'all-schools' });
    const narrow = (partnershipId: string) =>
      teacher.patch<ResourceDto>(`/resources/${made.id}`, { scope: 'partnership', partnershipId }, { version: 1 });
    const nowhere = '0190d5a0-0000-7000-8000-000000000000';
    expect([(await narrow(strangers.id)).status, (await narrow(nowhere)).status]).toEqual([404, 404]);
    expect((await teacher.ok(narrow(own.id))).sharedWith.map(({ id }) => id)).toEqual([own.theirs.id]);
  });

  it('passes from one partnership to another only as a new sharing', async () => {
    const first = await aPartnership();
    const second = await aPartnership({ state: 'in-talks', ours: first.ours });
    const made = await aPartnersOnly(first.ours.teacher, first.ours.id, first.id);
    const move = { scope: 'partnership', partnershipId: second.id };
    const problem = await first.ours.teacher.refused(
      first.ours.teacher.patch(`/resources/${made.id}`, move, { version: 1 }),
    );
    expect(problem.code).toBe('resource-waits-for-code');
  });
});

describe('removing a resource', () => {
  it('takes it from everybody at once', async () => {
    const { id, ours, theirs } = await aPartnership();
    const made = await aPartnersOnly(ours.teacher, ours.id, id);
    expect((await theirs.director.delete(`/resources/${made.id}`, { version: 1 })).status).toBe(403);
    expect((await ours.lead.delete(`/resources/${made.id}`)).status).toBe(428);
    expect((await ours.lead.delete(`/resources/${made.id}`, { version: 1 })).status).toBe(204);
    for (const person of [ours.teacher, theirs.teacher]) {
      expect((await person.get(`/resources/${made.id}`)).status).toBe(404);
    }
    expect(await factsAbout(made.id)).toEqual(['resource.shared', 'resource.removed']);
  });
});
