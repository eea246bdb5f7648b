import { describe, expect, it } from '@jest/globals';
import type { StaffLinkPageDto, StaffRequestDto, StaffRequestsDto } from '../../src/accounts/dto/staff-link.dto.js';
import type { MemberDto } from '../../src/accounts/dto/member.dto.js';
import { sql } from '../../src/platform/index.js';
import { membersOf } from '../builders/members.js';
import { anonymous, aPerson, type TestPerson } from '../builders/people.js';
import { aSchool, type TestSchool } from '../builders/schools.js';
import { clock, database, useApplication } from '../support/application.js';

useApplication();

const open = async ({ id, lead }: TestSchool): Promise<string> => {
  const { link } = await lead.ok(lead.post<StaffRequestsDto>(`/schools/${id}/staff-links`));
  return link?.token ?? '';
};
const ask = (person: TestPerson, token: string, phone = '0555 100 200') =>
  person.post<StaffRequestDto>('/staff-requests', { token, phone });
const waiting = async ({ id, lead }: TestSchool) =>
  lead.ok(lead.get<StaffRequestsDto>(`/schools/${id}/staff-requests`));
const decide = (by: TestPerson, schoolId: string, admit: string[], refuse: string[] = []) =>
  by.post<StaffRequestsDto>(`/schools/${schoolId}/staff-admissions`, { admit, refuse });
const roles = async (person: TestPerson) =>
  (await person.ok(person.get<{ memberships: { role: string }[] }>('/sessions/current'))).memberships.map(
    ({ role }) => role,
  );

describe('the link for the chat of the staff', () => {
  it('lets many ask, and one tick makes them teachers', async () => {
    const school = await aSchool();
    const token = await open(school);
    const people = [
      await aPerson({ name: 'Айнура' }),
      await aPerson({ name: 'Бакыт' }),
      await aPerson({ name: 'Чоочун' }),
    ];
    const asked: StaffRequestDto[] = [];
    for (const [index, person] of people.entries()) {
      asked.push(await person.ok(ask(person, token, `+99655510020${String(index)}`)));
    }
    expect(asked.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
    expect(await roles(people[0] as TestPerson)).toEqual([]);
    const { items } = await waiting(school);
    expect(items.map(({ name, phone }) => [name, phone])).toEqual([
      ['Айнура', '+996555100200'],
      ['Бакыт', '+996555100201'],
      ['Чоочун', '+996555100202'],
    ]);
    const [first, second, stranger] = asked.map(({ id }) => id) as [string, string, string];
    await school.lead.ok(decide(school.lead, school.id, [first, second], [stranger]));
    expect(await Promise.all(people.map(roles))).toEqual([['teacher'], ['teacher'], []]);
    expect((await waiting(school)).items).toEqual([]);
    expect((await (people[0] as TestPerson).ok(ask(people[0] as TestPerson, token))).state).toBe('admitted');
    const again = await (people[2] as TestPerson).ok(ask(people[2] as TestPerson, token));
    expect(again.state).toBe('refused');
  });

  it('verifies with the tick the number by which they are known', async () => {
    const school = await aSchool();
    const token = await open(school);
    const person = await aPerson();
    const { id } = await person.ok(ask(person, token, '0700 123 456'));
    await school.director.ok(decide(school.director, school.id, [id]));
    expect(
      await database().rows(sql`
        select phone, phone_verified_at is not null as verified from users where id = ${person.userId}`),
    ).toEqual([{ phone: '+996700123456', verified: true }]);
  });

  it('leaves a number where another account signs in with it', async () => {
    const school = await aSchool();
    const token = await open(school);
    const [owner, mistaken] = [await aPerson(), await aPerson()];
    await database().rows(sql`update users set phone = '+996700999888' where id = ${owner.userId}`);
    const { id } = await mistaken.ok(ask(mistaken, token, '+996700999888'));
    await school.lead.ok(decide(school.lead, school.id, [id]));
    expect(await roles(mistaken)).toEqual(['teacher']);
    expect(await database().one(sql`select phone from users where id = ${mistaken.userId}`)).toEqual({ phone: null });
  });

  it('attaches whoever was entered with that number before', async () => {
    const school = await aSchool();
    const entered = await school.lead.ok(
      school.lead.post<MemberDto>(`/schools/${school.id}/members`, { name: 'Назгүл', phone: '0555 777 777' }),
    );
    const person = await aPerson({ name: 'Назгүл' });
    const { id } = await person.ok(ask(person, await open(school), '+996 555 777 777'));
    await school.lead.ok(decide(school.lead, school.id, [id]));
    expect((await membersOf(school.lead, school.id)).find((each) => each.id === entered.id)?.hasAccount).toBe(true);
  });

  it('is shut, replaced, and over after seven days', async () => {
    const school = await aSchool();
    const person = await aPerson();
    const usable = async (token: string) =>
      (await anonymous().get<StaffLinkPageDto>(`/public/staff-links/${token}`)).body.usable;
    const first = await open(school);
    expect(await usable(first)).toBe(true);
    const second = await open(school);
    expect([await usable(first), await usable(second)]).toEqual([false, true]);
    expect((await school.lead.delete(`/schools/${school.id}/staff-links/open`)).status).toBe(204);
    expect((await person.refused(ask(person, second))).code).toBe('invitation-expired');
    const third = await open(school);
    clock().set(new Date(Date.now() + 7 * 86_400_000 + 1_000).toISOString());
    const late = await usable(third);
    clock().set(undefined);
    expect(late).toBe(false);
  });

  it('is for those who lead the school; a teacher may not, another school does not know it', async () => {
    const school = await aSchool();
    const stranger = await aSchool();
    const person = await aPerson();
    const { id } = await person.ok(ask(person, await open(school)));
    for (const [by, status] of [
      [school.teacher, 403],
      [stranger.director, 404],
    ] as const) {
      expect((await by.get(`/schools/${school.id}/staff-requests`)).status).toBe(status);
      expect((await by.post(`/schools/${school.id}/staff-links`)).status).toBe(status);
      expect((await by.delete(`/schools/${school.id}/staff-links/open`)).status).toBe(status);
      expect((await decide(by, school.id, [id])).status).toBe(status);
    }
    await stranger.lead.ok(decide(stranger.lead, stranger.id, [id]));
    expect(await roles(person)).toEqual([]);
    expect((await ask(school.teacher, await open(school))).status).toBe(409);
    expect((await person.refused(ask(person, 'never-made'))).code).toBe('invitation-unknown');
  });
});
