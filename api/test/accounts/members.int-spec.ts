import { describe, expect, it } from '@jest/globals';
import type { JoiningLinkDto, MemberDto, MemberPageDto } from '../../src/accounts/dto/member.dto.js';
import { aClaimant, AN_ORDER } from '../builders/claims.js';
import { aMember, anAdministrator, anonymous, aPerson, type TestPerson } from '../builders/people.js';
import { aDirectorySchool, aSchool } from '../builders/schools.js';
import { clock, useApplication } from '../support/application.js';

useApplication();

const invite = async (schoolId: string, by: TestPerson) =>
  (await by.post<JoiningLinkDto>(`/schools/${schoolId}/member-invitations`, { name: 'Жаңы мугалим', role: 'teacher' }))
    .body;

describe('the name of an account', () => {
  it('is changed, never emptied', async () => {
    const person = await aPerson({ name: 'Бермет' });
    for (const name of ['', ' ', '\u200b']) {
      expect((await person.refused(person.patch('/me', { name }, { version: 1 }))).errors?.[0]).toMatchObject({
        path: 'name',
        code: 'required',
      });
    }
  });
});

describe('inviting a teacher by link', () => {
  it('makes whoever opens it first a teacher of the school, once', async () => {
    const school = await aSchool();
    const link = await school.director.ok(
      school.director.post<JoiningLinkDto>(`/schools/${school.id}/member-invitations`, {
        name: 'Жаңы мугалим',
        role: 'teacher',
      }),
    );
    const teacher = await aPerson({ name: 'Бермет' });
    await teacher.ok(teacher.post('/memberships', { token: link.token }));
    const session = await teacher.ok(teacher.get<{ memberships: unknown[] }>('/sessions/current'));
    expect(session.memberships).toEqual([
      expect.objectContaining({ schoolId: school.id, role: 'teacher', verified: true }),
    ]);

    const late = await aPerson();
    expect((await late.refused(late.post('/memberships', { token: link.token }))).code).toBe('invitation-used');
  });

  it('happens once when the request is repeated', async () => {
    const school = await aSchool();
    const link = await invite(school.id, school.director);
    const teacher = await aPerson();
    const [first, second] = await Promise.all([
      teacher.post('/memberships', { token: link.token }, { key: 'the-same-key' }),
      teacher.post('/memberships', { token: link.token }, { key: 'the-same-key' }),
    ]);
    expect(first).toMatchObject({ status: 201, body: { schoolId: school.id } });
    expect(second).toMatchObject({ status: 201, body: { schoolId: school.id } });
  });

  it('ends after seven days', async () => {
    const school = await aSchool();
    const link = await invite(school.id, school.lead);
    clock().set(new Date(Date.now() + 7 * 86_400_000 + 1_000).toISOString());
    const teacher = await aPerson();
    const problem = await teacher.refused(teacher.post('/memberships', { token: link.token }));
    clock().set(undefined);
    expect(problem.code).toBe('invitation-expired');
  });

  it('ends with the rights of whoever sent it: who directed the school has no way back', async () => {
    const school = await aSchool();
    const link = await invite(school.id, school.director);
    const { claim } = await aClaimant(school.id, AN_ORDER);
    const administrator = await anAdministrator();
    await administrator.ok(administrator.post(`/claims/${claim.id}/verification`, {}, { version: claim.version }));

    const shown = await anonymous().get<{ usable: boolean }>(`/public/member-invitations/${link.token ?? ''}`);
    expect(shown.body.usable).toBe(false);
    const former = school.director;
    expect((await former.refused(former.post('/memberships', { token: link.token }))).code).toBe('invitation-expired');
  });

  it('attaches the account to the person entered before, who loses nothing', async () => {
    const school = await aSchool();
    const person = await school.lead.ok(
      school.lead.post<MemberDto>(`/schools/${school.id}/members`, { name: 'Назгүл', post: 'биология' }),
    );
    const link = await school.lead.ok(
      school.lead.post<JoiningLinkDto>(`/schools/${school.id}/member-invitations`, {
        name: 'Назгүл',
        role: 'teacher',
        personId: person.id,
      }),
    );
    const teacher = await aPerson({ name: 'Назгүл' });
    await teacher.ok(teacher.post('/memberships', { token: link.token }));
    const page = await teacher.ok(teacher.get<MemberPageDto>(`/schools/${school.id}/members`));
    expect(page.items.find((member) => member.id === person.id)).toMatchObject({ hasAccount: true, post: 'биология' });
    expect(page.can).toEqual([]);
  });

  it('gives a role that one person has at a time to nobody else, and the same role to nobody twice', async () => {
    const school = await aSchool();
    const link = (role: string) =>
      school.director.ok(
        school.director.post<JoiningLinkDto>(`/schools/${school.id}/member-invitations`, { name: 'A', role }),
      );
    const second = await aPerson();
    const taken = await second.refused(second.post('/memberships', { token: (await link('partnership-lead')).token }));
    expect([taken.status, taken.code]).toEqual([409, 'role-taken']);
    const again = school.teacher.post('/memberships', { token: (await link('teacher')).token });
    expect((await school.teacher.refused(again)).code).toBe('already-a-member');
  });

  it('is not for teachers, and not before the school is verified', async () => {
    const school = await aSchool();
    expect(
      (await school.teacher.post(`/schools/${school.id}/member-invitations`, { name: 'A', role: 'teacher' })).status,
    ).toBe(403);
    const unclaimed = await aDirectorySchool();
    const claimant = await aMember(unclaimed.id, 'director', { verified: false });
    expect(
      (await claimant.post(`/schools/${unclaimed.id}/member-invitations`, { name: 'A', role: 'teacher' })).status,
    ).toBe(403);
  });

  it('is unknown to another school', async () => {
    const [ours, theirs] = [await aSchool(), await aSchool()];
    expect(
      (await theirs.director.post(`/schools/${ours.id}/member-invitations`, { name: 'A', role: 'teacher' })).status,
    ).toBe(404);
    expect((await theirs.director.get(`/schools/${ours.id}/members`)).status).toBe(404);
  });
});
