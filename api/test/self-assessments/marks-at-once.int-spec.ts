import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from '../../src/platform/index.js';
import { CurrentMarks } from '../../src/self-assessments/current-marks.js';
import { aSchool } from '../builders/schools.js';
import { aFinalisedAssessment, NEEDS_HELP } from '../builders/self-assessments.js';
import { application, database, useApplication } from '../support/application.js';

useApplication();

describe('marks that are made anew twice at once', () => {
  it('never open again what was closed in between', async () => {
    const school = await aSchool();
    const { id } = await aFinalisedAssessment(school, { 3: NEEDS_HELP });
    const marks = application().get(CurrentMarks, { strict: false });
    let overtaking: Promise<void> | undefined;
    await database().internal(async (tx) => {
      await tx.rows(sql`update assessment_answers set mark_visibility = 'own-school' where assessment_id = ${id}`);
      await marks.renew(tx, school.id);
      overtaking = database().internal((other) => marks.renew(other, school.id));
      await pause(200);
    });
    await overtaking;
    const mark = await database().one(sql`
      select mark_visibility as visibility from school_marks where school_id = ${school.id} and number = 3`);
    expect(mark).toEqual({ visibility: 'own-school' });
  });
});
