import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { MemberDto } from '../../src/accounts/dto/member.dto.js';
import type { PartnershipDto } from '../../src/partnerships/dto/partnership.dto.js';
import { aMember } from '../builders/people.js';
import { aSchool } from '../builders/schools.js';
import { useApplication } from '../support/application.js';

useApplication();

describe('the key of a request', () => {
  it('makes one thing of many requests sent at once', async () => {
    const { id, director } = await aSchool();
    const key = randomUUID();
    const add = () => director.post<MemberDto>(`/schools/${id}/members`, { name: 'Once' }, { key });
    const answers = await Promise.all(Array.from({ length: 20 }, add));
    const made = answers.filter(({ status }) => status === 201).map(({ body }) => body.id);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made).size).toBe(1);
    expect(answers.filter(({ status }) => ![201, 409].includes(status))).toEqual([]);
  });

  it('names nothing but that request: neither another body nor another route', async () => {
    const { id, director } = await aSchool();
    const partner = await aSchool();
    const key = randomUUID();
    await director.ok(director.post(`/schools/${id}/members`, { name: 'First' }, { key }));
    const reused = { status: 422, code: 'idempotency-key-reused' };
    const another = director.post(`/schools/${id}/members`, { name: 'Second' }, { key });
    expect(await director.refused(another)).toMatchObject(reused);
    const elsewhere = director.post('/partnerships', { schoolId: id, partnerSchoolId: partner.id }, { key });
    expect(await director.refused(elsewhere)).toMatchObject(reused);
    const otherSchool = director.post(`/schools/${partner.id}/members`, { name: 'First' }, { key });
    expect((await otherSchool).status).toBe(404);
  });

  it('is each caller’s own: what one has made is not shown to another who knows the key', async () => {
    const school = await aSchool();
    const colleague = await aMember(school.id, 'teacher');
    const partner = await aSchool();
    const key = randomUUID();
    const draft = { schoolId: school.id, partnerSchoolId: partner.id };
    const made = await school.director.ok(school.director.post<PartnershipDto>('/partnerships', draft, { key }));
    expect((await colleague.post('/partnerships', draft, { key })).status).toBe(403);
    const own = await school.lead.refused(school.lead.post('/partnerships', draft, { key }));
    expect(own).toMatchObject({ code: 'partnership-already-open', existingId: made.id });
  });
});
