import { describe, expect, it } from '@jest/globals';
import type { AnswerDto } from '../../src/self-assessments/dto/answer.dto.js';
import type { SelfAssessmentDto, SelfAssessmentPageDto } from '../../src/self-assessments/dto/self-assessment.dto.js';
import { aMember } from '../builders/people.js';
import { aDirectorySchool, aSchool } from '../builders/schools.js';
import { IS_OFFERED, openAssessment } from '../builders/self-assessments.js';
import { useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

describe('a self-assessment', () => {
  it('is opened by whoever leads the school, with its school year and its 24 unwritten answers', async () => {
    const school = await aSchool();
    const assessment = await openAssessment(school.lead, school.id);
    expect(assessment).toMatchObject({
      schoolId: school.id,
      state: 'open',
      catalogueVersion: 1,
      answered: 0,
      can: ['answer', 'finalise', 'change-visibility'],
    });
    expect(assessment.schoolYear).toMatch(/^\d{4}-\d{4}$/);
    expect(assessment.answers.map(({ number, version }) => [number, version])).toEqual(
      Array.from({ length: 24 }, (_, index) => [index + 1, 0]),
    );
    expect(await factsAbout(assessment.id)).toEqual(['self-assessment.opened']);
  });

  it('is open once at a time, also when two begin together', async () => {
    const { id, director, lead } = await aSchool();
    const answers = await Promise.all([director, lead].map((each) => each.post(`/schools/${id}/self-assessments`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'self-assessment-open' });
  });

  it('can be prepared while the claim of the school waits', async () => {
    const { id } = await aDirectorySchool();
    const claimant = await aMember(id, 'director', { verified: false });
    expect((await openAssessment(claimant, id)).state).toBe('open');
  });

  it('is read and not written by teachers', async () => {
    const { id, lead, teacher } = await aSchool();
    const assessment = await openAssessment(lead, id);
    expect(await teacher.ok(teacher.get(`/self-assessments/${assessment.id}`))).toMatchObject({ can: [] });
    expect(await teacher.ok(teacher.get(`/schools/${id}/self-assessments`))).toMatchObject({ can: [] });
    expect((await teacher.post(`/schools/${id}/self-assessments`)).status).toBe(403);
    expect(
      (await teacher.put(`/self-assessments/${assessment.id}/answers/1`, { level: 'works' }, { version: 0 })).status,
    ).toBe(403);
    expect((await teacher.post(`/self-assessments/${assessment.id}/finalisation`, {}, { version: 1 })).status).toBe(
      403,
    );
  });

  it('does not exist for another school', async () => {
    const [ours, theirs] = [await aSchool(), await aSchool()];
    const { id } = await openAssessment(ours.lead, ours.id);
    const stranger = theirs.director;
    const visibility = stranger.put(`/self-assessments/${id}/answers/1/visibility`, { mark: null }, { version: 1 });
    const answers = await Promise.all([
      stranger.get(`/self-assessments/${id}`),
      stranger.get(`/self-assessments/${id}/answers/1`),
      stranger.put(`/self-assessments/${id}/answers/1`, { level: 'works' }, { version: 0 }),
      visibility,
      stranger.post(`/self-assessments/${id}/finalisation`, {}, { version: 1 }),
      stranger.get(`/schools/${ours.id}/self-assessments`),
      stranger.post(`/schools/${ours.id}/self-assessments`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array.from(answers, () => 404));
  });

  it('is listed with the latest first', async () => {
    const { id, lead } = await aSchool();
    const assessment = await openAssessment(lead, id);
    const page = await lead.ok(lead.get<SelfAssessmentPageDto>(`/schools/${id}/self-assessments`));
    expect(page).toMatchObject({ items: [{ id: assessment.id }], nextCursor: null, hasNeedAndOffer: false });
  });
});

describe('an answer', () => {
  it('is saved as it grows, slot by slot', async () => {
    const { id, lead } = await aSchool();
    const assessment = await openAssessment(lead, id);
    const slot = `/self-assessments/${assessment.id}/answers/12`;
    const unwritten = await lead.get<AnswerDto>(slot);
    expect([unwritten.body.version, unwritten.headers['etag']]).toEqual([0, '"0"']);

    const first = await lead.ok(lead.put<AnswerDto>(slot, { level: 'strong' }, { version: 0 }));
    expect(first).toMatchObject({
      canBeShared: true,
      mark: 'offer',
      missing: ['evidence', 'offer'],
      seenBy: { mark: 'schools', words: 'schools' },
      version: 1,
    });
    const second = await lead.ok(lead.put<AnswerDto>(slot, { ...IS_OFFERED, canBeShared: false }, { version: 1 }));
    expect(second).toMatchObject({ mark: 'none', missing: [], evidence: IS_OFFERED.evidence, lang: 'en', version: 2 });
    const whole = await lead.ok(lead.get<SelfAssessmentDto>(`/self-assessments/${assessment.id}`));
    expect(whole.answers[11]).toEqual(second);
    expect(whole.answered).toBe(1);
  });

  it('goes back to the usual visibility of what it has become', async () => {
    const { id, lead } = await aSchool();
    const { id: assessmentId } = await openAssessment(lead, id);
    const slot = `/self-assessments/${assessmentId}/answers/3`;
    await lead.ok(lead.put(slot, IS_OFFERED, { version: 0 }));
    const need = await lead.ok(lead.put<AnswerDto>(slot, { level: 'need-help', learn: 'All of it' }, { version: 1 }));
    expect(need).toMatchObject({ mark: 'need', seenBy: { mark: 'schools', words: 'partners' }, evidence: null });
  });

  it('keeps a chosen visibility when only the words are sent', async () => {
    const { id, lead } = await aSchool();
    const { id: assessmentId } = await openAssessment(lead, id);
    const slot = `/self-assessments/${assessmentId}/answers/3`;
    await lead.ok(lead.put(slot, { ...IS_OFFERED, markVisibility: 'own-school' }, { version: 0 }));
    const saved = await lead.ok(lead.put<AnswerDto>(slot, { ...IS_OFFERED, evidence: 'More of it' }, { version: 1 }));
    expect(saved).toMatchObject({ markVisibility: 'own-school', seenBy: { mark: 'own-school', words: 'own-school' } });
  });

  it('written by two at once is written by one; the other sees what is in force', async () => {
    const { id, lead, director } = await aSchool();
    const { id: assessmentId } = await openAssessment(lead, id);
    const slot = `/self-assessments/${assessmentId}/answers/5`;
    const answers = await Promise.all(
      [lead, director].map((each, index) =>
        each.put<AnswerDto>(slot, { level: 'works', evidence: `Text ${String(index)}` }, { version: 0 }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const won = answers.find(({ status }) => status === 200)?.body;
    expect(answers.find(({ status }) => status === 412)?.body).toMatchObject({ code: 'stale', current: won });
    expect(await lead.ok(lead.get(slot))).toEqual(won);
  });

  it('refuses what it does not know and what is too long, and stores nothing of it', async () => {
    const { id, lead } = await aSchool();
    const { id: assessmentId } = await openAssessment(lead, id);
    const slot = `/self-assessments/${assessmentId}/answers/7`;
    const bad = [
      { level: 'excellent' },
      {},
      { level: 'works', score: 5 },
      { level: 'works', evidence: 'x'.repeat(1001) },
      { level: 'works', evidence: 'a\u0000b' },
      { level: 'works', canBeShared: 'yes' },
      { level: 'works', markVisibility: 'public' },
    ];
    for (const body of bad) expect((await lead.put(slot, body, { version: 0 })).status).toBe(400);
    expect((await lead.put(slot, { level: 'works' })).status).toBe(428);
    for (const number of ['0', '25', '1a', '007']) {
      const path = `/self-assessments/${assessmentId}/answers/${number}`;
      expect((await lead.put(path, { level: 'works' }, { version: 0 })).status).toBe(404);
    }
    expect(await lead.ok(lead.get<AnswerDto>(slot))).toMatchObject({ version: 0 });
  });
});
