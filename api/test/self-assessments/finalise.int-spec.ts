import { describe, expect, it } from '@jest/globals';
import type { AnswerDto } from '../../src/self-assessments/dto/answer.dto.js';
import type { SelfAssessmentDto } from '../../src/self-assessments/dto/self-assessment.dto.js';
import { SchoolMarks } from '../../src/self-assessments/index.js';
import { aSchool } from '../builders/schools.js';
import {
  aFinalisedAssessment,
  answer,
  finalise,
  IS_OFFERED,
  NEEDS_HELP,
  openAssessment,
  quickStart,
} from '../builders/self-assessments.js';
import { application, database, useApplication } from '../support/application.js';

useApplication();

const marks = () => application().get(SchoolMarks);
const marksOf = (schoolId: string, level: 'schools' | 'partners' | 'own-school') =>
  marks().marksOf(database(), schoolId, level);
const wordsOf = (schoolId: string, level: 'schools' | 'partners') => marks().wordsOf(database(), schoolId, level);

describe('finalising', () => {
  it('asks for the words that the answers call for, each by name', async () => {
    const { id, lead } = await aSchool();
    const assessment = await openAssessment(lead, id);
    await answer(lead, assessment.id, { 2: { level: 'strong' }, 9: { level: 'need-help', evidence: 'Seen' } });
    const path = `/self-assessments/${assessment.id}/finalisation`;
    const problem = await lead.refused(lead.post(path, {}, { version: 1 }));
    expect(problem.errors?.map((error) => [error.path, error.code])).toEqual([
      ['answers.2.evidence', 'required'],
      ['answers.2.offer', 'required'],
      ['answers.9.learn', 'required'],
    ]);
  });

  it('needs at least one answer', async () => {
    const { id, lead } = await aSchool();
    const assessment = await openAssessment(lead, id);
    const path = `/self-assessments/${assessment.id}/finalisation`;
    expect((await lead.refused(lead.post(path, {}, { version: 1 }))).code).toBe('nothing-answered');
  });

  it('makes a snapshot that nobody can change', async () => {
    const { id, lead, director } = await aSchool();
    const assessment = await openAssessment(lead, id);
    await answer(lead, assessment.id, { 2: IS_OFFERED });
    const snapshot = await finalise(director, assessment.id);
    expect(snapshot).toMatchObject({
      state: 'finalised',
      finalisedBy: 'director',
      can: ['change-visibility'],
      answered: 1,
    });
    const slot = `/self-assessments/${assessment.id}/answers/2`;
    expect((await lead.put(slot, NEEDS_HELP, { version: 1 })).status).toBe(409);
    expect(
      (await lead.post(`/self-assessments/${assessment.id}/finalisation`, {}, { version: snapshot.version })).status,
    ).toBe(409);
    expect(await lead.ok(lead.get(slot))).toEqual(snapshot.answers[1]);
  });

  it('by two at once happens once', async () => {
    const { id, lead, director } = await aSchool();
    const assessment = await openAssessment(lead, id);
    await answer(lead, assessment.id, { 2: IS_OFFERED });
    const path = `/self-assessments/${assessment.id}/finalisation`;
    const both = await Promise.all([lead, director].map((each) => each.post(path, {}, { version: 1 })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(both.find(({ status }) => status === 412)?.body).toMatchObject({ current: { state: 'finalised' } });
  });

  it('opens marks to all verified schools, words of offers too, all other words to partners', async () => {
    const school = await aSchool();
    await aFinalisedAssessment(school, {
      2: { ...IS_OFFERED, learn: 'Left from before' },
      9: NEEDS_HELP,
      10: { level: 'developing', evidence: 'Some do it' },
      11: { level: 'not-relevant' },
    });
    expect(await marksOf(school.id, 'schools')).toEqual([
      { number: 2, mark: 'offer' },
      { number: 9, mark: 'need' },
    ]);
    expect(await wordsOf(school.id, 'schools')).toEqual([
      { number: 2, mark: 'offer', lang: 'en', evidence: IS_OFFERED.evidence, offer: IS_OFFERED.offer, learn: null },
    ]);
    expect((await wordsOf(school.id, 'partners')).map(({ number, learn }) => [number, learn])).toEqual([
      [2, null],
      [9, NEEDS_HELP.learn],
      [10, null],
      [11, null],
    ]);
    expect(await marks().hasNeedAndOffer(database(), school.id)).toBe(true);
  });
});

describe('who may see an answer', () => {
  const close = async (lead: Awaited<ReturnType<typeof aSchool>>['lead'], assessmentId: string, number: number) => {
    const slot = `/self-assessments/${assessmentId}/answers/${String(number)}`;
    const { version } = await lead.ok(lead.get<AnswerDto>(slot));
    return lead.ok(lead.put<AnswerDto>(`${slot}/visibility`, { mark: 'own-school' }, { version }));
  };

  it('can be changed in a snapshot at any time, while what it says stays', async () => {
    const school = await aSchool();
    const snapshot = await aFinalisedAssessment(school, { 2: IS_OFFERED, 9: NEEDS_HELP });
    const closed = await close(school.lead, snapshot.id, 9);
    expect(closed).toMatchObject({ learn: NEEDS_HELP.learn, seenBy: { mark: 'own-school', words: 'own-school' } });
    expect(await marksOf(school.id, 'partners')).toEqual([{ number: 2, mark: 'offer' }]);
    expect((await wordsOf(school.id, 'partners')).map(({ number }) => number)).toEqual([2]);
    expect(await marksOf(school.id, 'own-school')).toHaveLength(2);
  });

  it('stays closed when the next round ticks or finalises it again', async () => {
    const school = await aSchool();
    const snapshot = await aFinalisedAssessment(school, { 2: IS_OFFERED, 9: NEEDS_HELP });
    await close(school.lead, snapshot.id, 9);
    const { selfAssessmentId } = await quickStart(school, { needs: [9, 10], offers: [2, 3] });
    expect((await marksOf(school.id, 'schools')).map(({ number }) => number)).toEqual([2, 3, 10]);

    await close(school.lead, snapshot.id, 2);
    expect((await marksOf(school.id, 'schools')).map(({ number }) => number)).toEqual([3, 10]);
    const next = selfAssessmentId ?? '';
    await answer(school.lead, next, { 2: IS_OFFERED, 3: IS_OFFERED, 9: NEEDS_HELP, 10: NEEDS_HELP });
    await finalise(school.lead, next);
    expect((await marksOf(school.id, 'schools')).map(({ number }) => number)).toEqual([3, 10]);
  });

  it('is unknown for an answer that nobody has written', async () => {
    const { id, lead } = await aSchool();
    const { id: assessmentId } = await openAssessment(lead, id);
    const slot = `/self-assessments/${assessmentId}/answers/9/visibility`;
    expect((await lead.put(slot, { mark: 'own-school' }, { version: 0 })).status).toBe(404);
  });
});

describe('the quick start', () => {
  it('opens a round, counts at once and carries no words', async () => {
    const school = await aSchool();
    const started = await quickStart(school, { needs: [16, 22], offers: [20, 12] });
    expect(started).toMatchObject({ needs: [16, 22], offers: [12, 20], version: 2, can: ['quick-start'] });
    expect(await marksOf(school.id, 'schools')).toEqual([
      { number: 12, mark: 'offer' },
      { number: 16, mark: 'need' },
      { number: 20, mark: 'offer' },
      { number: 22, mark: 'need' },
    ]);
    await answer(school.lead, started.selfAssessmentId ?? '', { 12: IS_OFFERED, 5: IS_OFFERED });
    expect(await wordsOf(school.id, 'partners')).toEqual([]);
    expect((await marksOf(school.id, 'schools')).map(({ number }) => number)).toEqual([12, 16, 20, 22]);
  });

  it('takes back what is ticked no longer and keeps what was written', async () => {
    const school = await aSchool();
    const { selfAssessmentId } = await quickStart(school, { needs: [16, 22], offers: [20, 12] });
    const id = selfAssessmentId ?? '';
    await answer(school.lead, id, { 22: NEEDS_HELP });
    await quickStart(school, { needs: [16, 1], offers: [20, 12] });
    expect((await marksOf(school.id, 'schools')).map(({ number }) => number)).toEqual([1, 12, 16, 20]);
    const { answers } = await school.lead.ok(school.lead.get<SelfAssessmentDto>(`/self-assessments/${id}`));
    expect(answers[21]).toMatchObject({ level: 'need-help', learn: NEEDS_HELP.learn, quickStart: false });
    await quickStart(school, { needs: [1, 2], offers: [20, 12] });
    const after = await school.lead.ok(school.lead.get<SelfAssessmentDto>(`/self-assessments/${id}`));
    expect(after.answers[15]).toMatchObject({ level: null, quickStart: false });
  });

  it('changes with the answer it has become', async () => {
    const school = await aSchool();
    const { selfAssessmentId } = await quickStart(school, { needs: [16, 22], offers: [20, 12] });
    await answer(school.lead, selfAssessmentId ?? '', { 16: { level: 'not-relevant' } });
    expect((await marksOf(school.id, 'schools')).map(({ number }) => number)).toEqual([12, 20, 22]);
  });

  it('asks for two of each, apart from one another', async () => {
    const { id, lead } = await aSchool();
    const path = `/schools/${id}/quick-start`;
    const bad = [
      { needs: [1], offers: [2, 3] },
      { needs: [1, 2], offers: [2, 3] },
      { needs: [1, 1], offers: [2, 3] },
      { needs: [1, 25], offers: [2, 3] },
      { needs: [1, 4] },
    ];
    for (const body of bad) expect((await lead.put(path, body, { version: 0 })).status).toBe(400);
    expect((await lead.put(path, { needs: [1, 4], offers: [2, 3] })).status).toBe(428);
    expect((await lead.put(path, { needs: [1, 4], offers: [2, 3] }, { version: 3 })).status).toBe(412);
  });

  it('is for whoever leads the school', async () => {
    const [ours, theirs] = [await aSchool(), await aSchool()];
    const path = `/schools/${ours.id}/quick-start`;
    const ticks = { needs: [1, 4], offers: [2, 3] };
    expect((await ours.teacher.put(path, ticks, { version: 0 })).status).toBe(403);
    expect((await ours.teacher.get(path)).status).toBe(200);
    expect((await theirs.director.put(path, ticks, { version: 0 })).status).toBe(404);
    expect((await theirs.director.get(path)).status).toBe(404);
  });
});
