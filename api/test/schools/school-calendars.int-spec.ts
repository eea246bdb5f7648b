import { describe, expect, it } from '@jest/globals';
import { dueBy, isOpenOn } from '@boordosh/shared/calculations';
import { v7 as uuid } from 'uuid';
import { sql } from '../../src/platform/index.js';
import { SchoolCalendars } from '../../src/schools/index.js';
import { aDirectorySchool } from '../builders/schools.js';
import { application, database, useApplication } from '../support/application.js';

useApplication();

const calendarsOf = (...ids: string[]) => application().get(SchoolCalendars).closedDays(database(), ids);
const close = (owner: { schoolId?: string; region?: string }, day: string) =>
  database().rows(sql`
    insert into closed_days (id, school_id, region, first_day, last_day)
    values (${uuid()}, ${owner.schoolId ?? null}, ${owner.region ?? null}, ${day}, ${day})`);

describe('a school’s calendar', () => {
  it('is the country’s, with the days that its region and the school itself have added', async () => {
    const school = await aDirectorySchool({ region: 'batken' });
    await close({ schoolId: school.id }, '2026-02-03');
    await close({ region: 'batken' }, '2026-02-04');
    const [calendar] = await calendarsOf(school.id);
    if (!calendar) throw new Error('No calendar');
    const open = ['2026-02-02', '2026-02-03', '2026-02-04', '2026-02-07', '2026-02-23'].map((day) =>
      isOpenOn(day, calendar),
    );
    expect(open).toEqual([true, false, false, false, false]);
  });

  it('leaves other schools alone, and counts Saturdays where there are lessons', async () => {
    const school = await aDirectorySchool({ region: 'talas' });
    await database().rows(sql`update schools set six_day_week = true where id = ${school.id}`);
    const [calendar] = await calendarsOf(school.id);
    expect(calendar && isOpenOn('2026-02-07', calendar)).toBe(true);
  });

  it('stops a clock while either of two schools is closed', async () => {
    const [ours, theirs] = [await aDirectorySchool(), await aDirectorySchool()];
    await close({ schoolId: theirs.id }, '2026-02-03');
    const calendars = await calendarsOf(ours.id, theirs.id);
    expect(dueBy({ start: '2026-02-02', schoolDays: 1, calendars })).toBe('2026-02-04');
  });
});
