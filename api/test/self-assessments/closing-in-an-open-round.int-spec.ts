import { describe, expect, it } from '@jest/globals';
import { SchoolMarks } from '../../src/self-assessments/index.js';
import type { AnswerDto, ChangeVisibilityDto } from '../../src/self-assessments/dto/answer.dto.js';
import { aSchool } from '../builders/schools.js';
import { aFinalisedAssessment, answer, IS_OFFERED, openAssessment } from '../builders/self-assessments.js';
import { application, database, useApplication } from '../support/application.js';

useApplication();

/** Question 3 is offered in the snapshot in force, and answered again in a round that is open. */
async function aSchoolThatAnswersAgain() {
  const school = await aSchool();
  await aFinalisedAssessment(school, { 3: IS_OFFERED });
  const { id } = await openAssessment(school.lead, school.id);
  await answer(school.lead, id, { 3: IS_OFFERED });
  const slot = `/self-assessments/${id}/answers/3`;
  const change = async (input: ChangeVisibilityDto) => {
    const { version } = await school.lead.ok(school.lead.get<AnswerDto>(slot));
    await school.lead.ok(school.lead.put(`${slot}/visibility`, input, { version }));
  };
  const shown = async () => {
    const marks = application().get(SchoolMarks, { strict: false });
    const [all, words] = [
      await marks.marksOf(database(), school.id, 'schools'),
      await marks.wordsOf(database(), school.id, 'schools'),
    ];
    return { marks: all.length, words: words.length };
  };
  return { school, id, change, shown };
}

describe('while a round is open', () => {
  it('what is closed in it is closed at once, also in the snapshot that others see', async () => {
    const { change, shown } = await aSchoolThatAnswersAgain();
    expect(await shown()).toEqual({ marks: 1, words: 1 });
    await change({ words: 'partners' });
    expect(await shown()).toEqual({ marks: 1, words: 0 });
    await change({ mark: 'own-school' });
    expect(await shown()).toEqual({ marks: 0, words: 0 });
  });

  it('what is opened in it opens nothing that was written before', async () => {
    const { change, shown } = await aSchoolThatAnswersAgain();
    await change({ mark: 'own-school', words: 'own-school' });
    await change({ mark: 'schools', words: 'schools' });
    expect(await shown()).toEqual({ marks: 0, words: 0 });
  });

  it('it is closed also by whoever writes the answer', async () => {
    const { school, id, shown } = await aSchoolThatAnswersAgain();
    await answer(school.lead, id, { 3: { ...IS_OFFERED, markVisibility: 'own-school' } });
    expect(await shown()).toEqual({ marks: 0, words: 0 });
  });
});
