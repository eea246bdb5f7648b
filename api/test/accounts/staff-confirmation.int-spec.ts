import { afterEach, describe, expect, it } from '@jest/globals';
import type { StaffConfirmationDto } from '../../src/accounts/dto/staff-confirmation.dto.js';
import type { HomeDto } from '../../src/home/dto/home.dto.js';
import { sql } from '../../src/platform/index.js';
import { aSchool, type TestSchool } from '../builders/schools.js';
import { clock, database, useApplication } from '../support/application.js';
import type { TestPerson } from '../builders/people.js';

useApplication();

const path = ({ id }: TestSchool) => `/schools/${id}/staff-confirmation`;

/** Its people were there before the summer. */
async function anOlderSchool(): Promise<TestSchool> {
  const school = await aSchool();
  await database().rows(sql`update persons set created_at = '2025-05-01' where school_id = ${school.id}`);
  return school;
}
const confirmation = (by: TestPerson, school: TestSchool) => by.ok(by.get<StaffConfirmationDto>(path(school)));
const isAsked = async (by: TestPerson) =>
  (await by.ok(by.get<HomeDto>('/home'))).steps.some(({ kind }) => kind === 'confirm-staff');

describe('confirming the list of staff', () => {
  afterEach(() => {
    clock().set(undefined);
  });

  it('is asked of those who lead each September, until one of them has done it', async () => {
    const school = await anOlderSchool();
    const { lead } = school;
    clock().set('2025-09-02T05:00:00Z');
    expect(await confirmation(lead, school)).toMatchObject({ schoolYear: '2025/2026', due: true, version: 0 });
    expect([await isAsked(lead), await isAsked(school.teacher)]).toEqual([true, false]);

    const confirmed = await lead.ok(lead.put<StaffConfirmationDto>(path(school), undefined, { version: 0 }));
    expect(confirmed).toMatchObject({ due: false, confirmedBy: 'partnership-lead', version: 1 });
    expect(await isAsked(school.director)).toBe(false);
    expect((await school.director.put(path(school), undefined, { version: 0 })).status).toBe(412);

    clock().set('2026-09-02T05:00:00Z');
    expect(await confirmation(lead, school)).toMatchObject({ schoolYear: '2026/2027', due: true, version: 0 });
  });

  it('is not asked of a school whose list was begun this school year', async () => {
    const school = await aSchool();
    expect((await confirmation(school.lead, school)).due).toBe(false);
  });

  it('belongs to the school year that goes on in spring', async () => {
    const school = await anOlderSchool();
    clock().set('2026-05-20T05:00:00Z');
    expect((await confirmation(school.lead, school)).schoolYear).toBe('2025/2026');
  });

  it('is for those who lead; a teacher may not, another school does not know of it', async () => {
    const school = await anOlderSchool();
    const stranger = await aSchool();
    expect((await school.teacher.get(path(school))).status).toBe(403);
    expect((await school.teacher.put(path(school), undefined, { version: 0 })).status).toBe(403);
    expect((await stranger.lead.get(path(school))).status).toBe(404);
    expect((await stranger.lead.put(path(school), undefined, { version: 0 })).status).toBe(404);
  });
});
