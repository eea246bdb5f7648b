import { describe, expect, it } from '@jest/globals';
import { Actor } from '../../src/accounts/index.js';
import { PartnershipsReader } from '../../src/partnerships/index.js';
import { aPartnership } from '../builders/partnerships.js';
import { aSchool, type TestSchool } from '../builders/schools.js';
import { application, database, useApplication } from '../support/application.js';

useApplication();

const reader = (): PartnershipsReader => application().get(PartnershipsReader);

const teacherOf = (school: TestSchool): Actor =>
  new Actor({
    userId: school.teacher.userId,
    sessionId: '',
    language: 'ky',
    memberships: [
      { schoolId: school.id, personId: school.teacher.personId, role: 'teacher', deputy: false, verified: true },
    ],
    clusterIds: [],
    networkIds: [],
    departmentIds: [],
    administrator: false,
  });

describe('what higher modules ask about a partnership', () => {
  it('tells its schools apart by their place in it', async () => {
    const { id, ours, theirs } = await aPartnership({ state: 'invited' });
    const seen = await reader().visible(teacherOf(theirs), id);
    expect(seen).toMatchObject({ state: 'invited', schoolIds: [ours.id, theirs.id], joinedSchoolIds: [ours.id] });
    expect(await reader().schoolIdsOf(database(), id)).toEqual([ours.id, theirs.id]);
    expect(await reader().joinedSchoolIds(database(), id)).toEqual([ours.id]);
  });

  it('knows nothing of it for a stranger', async () => {
    const { id } = await aPartnership();
    await expect(reader().visible(teacherOf(await aSchool()), id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('finds the open one of a set of schools in any order, and no draft', async () => {
    const { id, ours, theirs } = await aPartnership();
    expect(await reader().openBetween(database(), [theirs.id, ours.id])).toBe(id);
    const draft = await aPartnership({ state: 'draft' });
    expect(await reader().openBetween(database(), [draft.ours.id, draft.theirs.id])).toBeUndefined();
  });
});
