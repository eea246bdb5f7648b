import { describe, expect, it } from '@jest/globals';
import type { MemberDto } from '../../src/accounts/dto/member.dto.js';
import { sql } from '../../src/platform/index.js';
import { memberOf, membersOf } from '../builders/members.js';
import { PASSWORD, withPassword } from '../builders/passwords.js';
import { aMember, type TestPerson } from '../builders/people.js';
import { aSchool, type TestSchool } from '../builders/schools.js';
import { database, useApplication } from '../support/application.js';

useApplication();

const give = async (by: TestPerson, school: TestSchool, personId: string, role: string, deputy = false) => {
  const { version } = await memberOf(school.director, school.id, personId);
  return by.put<MemberDto>(
    `/schools/${school.id}/members/${personId}/role`,
    { role, deputy, password: PASSWORD },
    { version },
  );
};

describe('handing over the lead', () => {
  it('makes the other the lead and the former one a teacher, and keeps who led until when', async () => {
    const school = await aSchool();
    const lead = await withPassword(school.lead);
    const given = await lead.ok(give(lead, school, school.teacher.personId, 'partnership-lead'));
    expect(given.roles).toEqual([{ role: 'partnership-lead', deputy: false, verified: true }]);
    const former = await memberOf(school.director, school.id, lead.personId);
    expect(former.roles).toEqual([{ role: 'teacher', deputy: false, verified: true }]);
    expect(
      await database().rows(sql`
        select user_id, ended_at is not null as ended from memberships
        where school_id = ${school.id} and role = 'partnership-lead' order by since`),
    ).toEqual([
      { user_id: lead.userId, ended: true },
      { user_id: school.teacher.userId, ended: false },
    ]);
  });

  it('acts at once on the sessions of both', async () => {
    const school = await aSchool();
    const director = await withPassword(school.director);
    const path = `/schools/${school.id}/members`;
    expect((await school.lead.post(path, { name: 'A' })).status).toBe(201);
    expect((await school.teacher.post(path, { name: 'A' })).status).toBe(403);
    await director.ok(give(director, school, school.teacher.personId, 'partnership-lead'));
    expect((await school.lead.post(path, { name: 'B' })).status).toBe(403);
    expect((await school.teacher.post(path, { name: 'B' })).status).toBe(201);
  });

  it('asks for the password, and for the version that was read', async () => {
    const school = await aSchool();
    const director = await withPassword(school.director);
    const path = `/schools/${school.id}/members/${school.teacher.personId}/role`;
    const body = { role: 'partnership-lead', deputy: false, password: 'башка сырсөз болчу' };
    expect((await director.refused(director.put(path, body, { version: 1 }))).code).toBe('wrong-password');
    expect((await director.put(path, { ...body, password: PASSWORD }, { version: 9 })).status).toBe(412);
  });

  it('leaves a director who also leads the director', async () => {
    const school = await aSchool();
    const director = await withPassword(school.director);
    const both = await director.ok(give(director, school, director.personId, 'partnership-lead'));
    expect(both.roles.map(({ role }) => role).sort()).toEqual(['director', 'partnership-lead']);
    await director.ok(give(director, school, school.teacher.personId, 'partnership-lead'));
    expect((await memberOf(director, school.id, director.personId)).roles).toEqual([
      { role: 'director', deputy: false, verified: true },
    ]);
  });

  it('is not for somebody without an account', async () => {
    const school = await aSchool();
    const director = await withPassword(school.director);
    const { id } = await director.ok(director.post<MemberDto>(`/schools/${school.id}/members`, { name: 'Кагаз' }));
    expect((await director.refused(give(director, school, id, 'partnership-lead'))).code).toBe(
      'member-without-account',
    );
  });

  it('is not for teachers, nor for deputies of the lead, nor known to other schools', async () => {
    const school = await aSchool();
    const stranger = await aSchool();
    const deputy = await aMember(school.id, 'partnership-lead', { deputy: true });
    for (const by of [school.teacher, deputy]) {
      expect((await give(by, school, school.teacher.personId, 'partnership-lead')).status).toBe(403);
    }
    expect((await give(stranger.director, school, school.teacher.personId, 'partnership-lead')).status).toBe(404);
    const elsewhere = `/schools/${stranger.id}/members/${school.teacher.personId}/role`;
    const body = { role: 'partnership-lead', deputy: false, password: PASSWORD };
    expect((await stranger.director.put(elsewhere, body, { version: 1 })).status).toBe(404);
  });
});

describe('deputies', () => {
  it('are one of the director and one of the lead; a new one takes the place of the other', async () => {
    const school = await aSchool();
    const director = await withPassword(school.director);
    const second = await aMember(school.id, 'teacher');
    await director.ok(give(director, school, school.teacher.personId, 'director', true));
    await director.ok(give(director, school, second.personId, 'director', true));
    expect((await memberOf(director, school.id, school.teacher.personId)).roles).toEqual([
      { role: 'teacher', deputy: false, verified: true },
    ]);
    expect((await memberOf(director, school.id, second.personId)).roles).toEqual([
      { role: 'director', deputy: true, verified: true },
    ]);
  });

  it('of the director are named by the director alone, and nobody is made director here', async () => {
    const school = await aSchool();
    const { personId } = school.teacher;
    const deputy = await withPassword(await aMember(school.id, 'director', { deputy: true }));
    const lead = await withPassword(school.lead);
    for (const by of [deputy, lead]) expect((await give(by, school, personId, 'director', true)).status).toBe(403);
    for (const by of [deputy, lead, school.director]) {
      expect((await give(by, school, personId, 'director')).status).toBe(403);
    }
    expect((await give(lead, school, deputy.personId, 'teacher')).status).toBe(403);
  });

  it('become teachers again', async () => {
    const school = await aSchool();
    const director = await withPassword(school.director);
    const deputy = await aMember(school.id, 'director', { deputy: true });
    expect((await director.ok(give(director, school, deputy.personId, 'teacher'))).roles).toEqual([
      { role: 'teacher', deputy: false, verified: true },
    ]);
  });
});

describe('correcting an entry', () => {
  it('is for whoever leads the verified school', async () => {
    const school = await aSchool();
    const path = `/schools/${school.id}/members/${school.teacher.personId}`;
    const changed = await school.lead.ok(
      school.lead.patch<MemberDto>(path, { phone: '0555 123 456', post: 'химия' }, { version: 1 }),
    );
    expect(changed).toMatchObject({ phone: '+996555123456', post: 'химия', version: 2 });
    expect((await school.teacher.patch(path, { post: 'физика' }, { version: 2 })).status).toBe(403);
    const stranger = await aSchool();
    expect((await stranger.lead.patch(path, { post: 'физика' }, { version: 2 })).status).toBe(404);
  });
});

describe('who can be reached', () => {
  it('is shown to whoever leads, and to nobody else', async () => {
    const school = await aSchool();
    await database().rows(sql`delete from sessions where user_id = ${school.director.userId}`);
    const reach = async (by: TestPerson) =>
      Object.fromEntries((await membersOf(by, school.id)).map((member) => [member.id, member.reach]));
    expect(await reach(school.lead)).toMatchObject({
      [school.teacher.personId]: 'app',
      [school.director.personId]: 'nothing',
    });
    expect(Object.values(await reach(school.teacher))).toEqual([null, null, null]);
  });
});
