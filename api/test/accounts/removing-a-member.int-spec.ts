import { describe, expect, it } from '@jest/globals';
import type { DutiesDto, MemberDto } from '../../src/accounts/dto/member.dto.js';
import { sql } from '../../src/platform/index.js';
import { anEvent } from '../builders/events.js';
import { memberOf, membersOf } from '../builders/members.js';
import { PASSWORD, withPassword } from '../builders/passwords.js';
import { aMember, type TestPerson } from '../builders/people.js';
import { aSchool, type TestSchool } from '../builders/schools.js';
import { database, useApplication } from '../support/application.js';

useApplication();

const depart = async (by: TestPerson, school: TestSchool, personId: string, heirId?: string) => {
  const { version } = await memberOf(school.director, school.id, personId);
  return by.post(
    `/schools/${school.id}/members/${personId}/departure`,
    { password: PASSWORD, ...(heirId === undefined ? {} : { heirId }) },
    { version },
  );
};

const takesPart = (eventId: string, schoolId: string, personId: string) =>
  database().rows(sql`
    insert into event_participants (event_id, school_id, person_id) values (${eventId}, ${schoolId}, ${personId})`);

describe('removing a member', () => {
  it('takes the school from every session of theirs at once', async () => {
    const school = await aSchool();
    const lead = await withPassword(school.lead);
    const { teacher } = school;
    const page = `/schools/${school.id}/members`;
    expect((await teacher.get(page)).status).toBe(200);
    expect((await depart(lead, school, teacher.personId)).status).toBe(204);
    expect((await teacher.get(page)).status).toBe(404);
    expect((await teacher.ok(teacher.get<{ memberships: unknown[] }>('/sessions/current'))).memberships).toEqual([]);
    expect((await membersOf(lead, school.id)).map(({ id }) => id)).not.toContain(teacher.personId);
  });

  it('first lists what is in their hands and passes it on in one step', async () => {
    const school = await aSchool();
    const lead = await withPassword(school.lead);
    const partner = await aSchool();
    const { teacher } = school;
    const eventId = await anEvent([school, partner], { state: 'proposed', on: '2027-02-01', title: 'Семинар' });
    await takesPart(eventId, school.id, teacher.personId);
    const duties = await lead.ok(lead.get<DutiesDto>(`/schools/${school.id}/members/${teacher.personId}/duties`));
    expect(duties.items).toEqual([
      { kind: 'participation', eventId, eventKind: 'seminar', title: 'Семинар', on: '2027-02-01' },
    ]);
    expect((await lead.refused(depart(lead, school, teacher.personId))).code).toBe('duties-need-heir');
    const stranger = await depart(lead, school, teacher.personId, partner.teacher.personId);
    expect(stranger.status).toBe(400);
    expect((await depart(lead, school, teacher.personId, lead.personId)).status).toBe(204);
    expect(
      await database().rows(sql`select person_id as id from event_participants where event_id = ${eventId}`),
    ).toEqual([{ id: lead.personId }]);
  });

  it('gives their cover of a lesson to the heir, and to nobody where the heir is away as well', async () => {
    const school = await aSchool();
    const lead = await withPassword(school.lead);
    const [leaving, heir, away] = [school.teacher, await aMember(school.id, 'teacher'), lead];
    const events = [await anEvent([school], { state: 'agreed' }), await anEvent([school], { state: 'agreed' })];
    for (const eventId of events) {
      await database().rows(sql`
        insert into event_cover (id, event_id, school_id, absent_person_id, covering_person_id, lesson, class)
        values (gen_random_uuid(), ${eventId}, ${school.id}, ${away.personId}, ${leaving.personId}, 'алгебра', '7а')`);
    }
    await takesPart(events[1] ?? '', school.id, heir.personId);
    expect((await depart(lead, school, leaving.personId, heir.personId)).status).toBe(204);
    const covered = await database().rows(sql`
      select covering_person_id as id from event_cover where event_id = any(${events}::uuid[]) order by event_id`);
    expect(covered).toEqual([{ id: heir.personId }, { id: null }]);
  });

  it('happens once when the request is repeated', async () => {
    const school = await aSchool();
    const lead = await withPassword(school.lead);
    const path = `/schools/${school.id}/members/${school.teacher.personId}/departure`;
    const again = { version: 1, key: 'leaves-once' };
    expect((await lead.post(path, { password: PASSWORD }, again)).status).toBe(204);
    expect((await lead.post(path, { password: PASSWORD }, again)).status).toBe(204);
    expect((await lead.refused(lead.post(path, { password: PASSWORD }, { version: 2 }))).code).toBe('verb-not-allowed');
  });

  it('spoils a link that was made for them, and lets them come back by a new one as the same person', async () => {
    const school = await aSchool();
    const lead = await withPassword(school.lead);
    const invite = (body: object) =>
      lead.ok(lead.post<{ token: string }>(`/schools/${school.id}/member-invitations`, { role: 'teacher', ...body }));
    const { id } = await lead.ok(lead.post<MemberDto>(`/schools/${school.id}/members`, { name: 'Кагаз' }));
    const { token } = await invite({ name: 'Кагаз', personId: id });
    await lead.ok(depart(lead, school, id));
    await lead.ok(depart(lead, school, school.teacher.personId));
    const { teacher } = school;
    expect((await teacher.refused(teacher.post('/memberships', { token }))).code).toBe('invitation-expired');
    await teacher.ok(teacher.post('/memberships', { token: (await invite({ name: 'Кайтты' })).token }));
    expect((await membersOf(lead, school.id)).map((member) => member.id)).toContain(teacher.personId);
  });

  it('is for whoever leads; the director is never removed, and a lead goes only with the director', async () => {
    const school = await aSchool();
    const stranger = await aSchool();
    const lead = await withPassword(school.lead);
    const director = await withPassword(school.director);
    const colleague = await aMember(school.id, 'teacher');
    expect((await depart(school.teacher, school, colleague.personId)).status).toBe(403);
    expect((await depart(lead, school, director.personId)).status).toBe(403);
    expect((await depart(director, school, director.personId)).status).toBe(403);
    expect((await depart(lead, school, lead.personId)).status).toBe(403);
    expect((await depart(stranger.director, school, colleague.personId)).status).toBe(404);
    expect((await depart(director, school, lead.personId)).status).toBe(204);
  });

  it('is open to teachers who go themselves', async () => {
    const school = await aSchool();
    const teacher = await withPassword(school.teacher);
    expect((await depart(teacher, school, teacher.personId)).status).toBe(204);
  });
});
