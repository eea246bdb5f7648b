import { describe, expect, it } from '@jest/globals';
import type { LetterDto } from '../../src/partnerships/letter/letter.dto.js';
import type { PartnerAnswersDto } from '../../src/partnerships/answers/partner-answers.dto.js';
import { PartnershipLife, PartnershipsReader } from '../../src/partnerships/index.js';
import type { VisionDto } from '../../src/partnerships/vision/vision.dto.js';
import {
  aPartnership,
  aPartnershipInTalks,
  aReadySchool,
  anInvitation,
  change,
  drafted,
  partnershipOf,
} from '../builders/partnerships.js';
import type { TestPerson } from '../builders/people.js';
import { aSchool } from '../builders/schools.js';
import { aFinalisedAssessment, IS_OFFERED, NEEDS_HELP } from '../builders/self-assessments.js';
import { application, database, useApplication } from '../support/application.js';

useApplication();

const VISION = { gains: 'Робототехника ийримин ачуу', gives: 'Жайлоодо лагерь' };
const REASON = { reason: 'Азыр мүмкүн эмес' };

const write = (person: TestPerson, id: string, schoolId: string, version: number, input: object = VISION) =>
  person.put<VisionDto>(`/partnerships/${id}/vision/${schoolId}`, input, { version });

const visionSeenBy = async (person: TestPerson, id: string, schoolId: string) =>
  (await partnershipOf(person, id)).schools.find((school) => school.id === schoolId)?.vision ?? null;

const levels = async (a: string, b: string) => {
  const reader = application().get(PartnershipsReader);
  return [await reader.levelBetween(database(), a, b), await reader.levelBetween(database(), b, a)];
};

describe('what a letter opens', () => {
  it('is its sender’s words to the receiver, and nothing of the receiver’s', async () => {
    const { id, ours, theirs } = await anInvitation();
    await ours.lead.ok(write(ours.lead, id, ours.id, 0));
    expect(await visionSeenBy(theirs.director, id, ours.id)).toMatchObject(VISION);
    expect(await visionSeenBy(ours.director, id, theirs.id)).toBeNull();
    expect(await levels(theirs.id, ours.id)).toEqual(['partners', 'schools']);
  });

  it('is both sides’ with the acceptance', async () => {
    const { id, ours, theirs } = await aPartnershipInTalks();
    await theirs.lead.ok(write(theirs.lead, id, theirs.id, 0));
    expect(await visionSeenBy(ours.teacher, id, theirs.id)).toMatchObject(VISION);
    expect(await levels(theirs.id, ours.id)).toEqual(['partners', 'partners']);
  });

  it.each(['refusal', 'withdrawal'] as const)('is closed at once by %s', async (noun) => {
    const { id, ours, theirs } = await anInvitation();
    await ours.lead.ok(write(ours.lead, id, ours.id, 0));
    await change(noun === 'refusal' ? theirs.director : ours.director, id, noun, REASON);
    expect(await visionSeenBy(theirs.director, id, ours.id)).toBeNull();
    expect(await visionSeenBy(ours.director, id, ours.id)).toMatchObject(VISION);
    expect((await theirs.director.get(`/partnerships/${id}/letter`)).status).toBe(404);
    expect((await ours.director.get(`/partnerships/${id}/letter`)).status).toBe(200);
    expect(await levels(theirs.id, ours.id)).toEqual(['schools', 'schools']);
  });

  it('is closed by leaving the talks, and by ending what was active', async () => {
    const { id, ours, theirs } = await aPartnershipInTalks();
    await change(ours.director, id, 'withdrawal', REASON);
    expect(await levels(theirs.id, ours.id)).toEqual(['schools', 'schools']);
    const active = await aPartnership();
    expect(await levels(active.ours.id, active.theirs.id)).toEqual(['partners', 'partners']);
    await change(active.ours.director, active.id, 'closure', REASON);
    expect(await levels(active.ours.id, active.theirs.id)).toEqual(['schools', 'schools']);
  });
});

describe('what the self-assessment says', () => {
  const answersSeen = (person: TestPerson, id: string, schoolId: string) =>
    person.ok(person.get<PartnerAnswersDto>(`/partnerships/${id}/schools/${schoolId}/answers`));

  it('opens to the partner with the acceptance, and closes with the end', async () => {
    const [ours, theirs] = [await aReadySchool(), await aSchool()];
    await aFinalisedAssessment(theirs, { 1: NEEDS_HELP, 10: IS_OFFERED });
    const { id } = await drafted(ours, theirs);
    const learnSeen = async () =>
      (await answersSeen(ours.teacher, id, theirs.id)).items.find(({ number }) => number === 1)?.learn;
    await change(ours.director, id, 'invitation');
    expect(await learnSeen()).toBeNull();
    await change(theirs.director, id, 'acceptance');
    expect(await learnSeen()).toBe(NEEDS_HELP.learn);
    await change(theirs.director, id, 'closure', REASON);
    expect(await learnSeen()).toBeNull();
  });
});

describe('the vision', () => {
  it('is written by its own school, director or lead', async () => {
    const { id, ours, theirs } = await aPartnership();
    const slot = await ours.lead.ok(ours.lead.get<VisionDto>(`/partnerships/${id}/vision/${ours.id}`));
    expect(slot).toMatchObject({ version: 0, gains: '', writable: true });
    expect(await ours.lead.ok(write(ours.lead, id, ours.id, 0))).toMatchObject({ ...VISION, version: 1 });
    expect((await write(ours.lead, id, theirs.id, 0)).status).toBe(403);
    expect((await write(ours.teacher, id, ours.id, 1)).status).toBe(403);
    expect((await write((await aSchool()).lead, id, ours.id, 1)).status).toBe(404);
  });

  it('is never overwritten unseen', async () => {
    const { id, ours } = await aPartnership();
    const answers = await Promise.all([
      write(ours.lead, id, ours.id, 0),
      write(ours.director, id, ours.id, 0, { ...VISION, gains: 'Башка ой' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const written = answers.find(({ status }) => status === 200)?.body;
    expect(answers.find(({ status }) => status === 412)?.body).toMatchObject({
      current: { gains: written?.gains, version: 1 },
    });
    expect((await write(ours.lead, id, ours.id, 4)).status).toBe(412);
  });

  it('is done with when the partnership has ended', async () => {
    const { id, ours } = await aPartnership({ state: 'ended' });
    expect((await ours.lead.refused(write(ours.lead, id, ours.id, 0))).code).toBe('verb-not-allowed');
  });

  it('fulfils the first step, and both sides’ the third once first events are named', async () => {
    const { id, ours, theirs } = await aPartnership();
    const done = async () =>
      (await partnershipOf(ours.lead, id)).steps.filter((step) => step.done).map((step) => step.id);
    expect((await partnershipOf(ours.lead, id)).step).toBe(1);
    await ours.lead.ok(write(ours.lead, id, ours.id, 0));
    await database().internal((tx) => application().get(PartnershipLife).sign(tx, id, 'consultation'));
    expect(await done()).toEqual(['vision']);
    await theirs.lead.ok(write(theirs.lead, id, theirs.id, 0));
    expect(await done()).toEqual(['vision', 'consultation']);
  });
});

describe('the letter', () => {
  const letterOf = (person: TestPerson, id: string, language = 'ky') =>
    person.ok(person.get<LetterDto>(`/partnerships/${id}/letter?language=${language}`));

  it('is filled from both profiles and from what the one needs and the other offers', async () => {
    const ours = await aReadySchool({ needs: [1, 2], offers: [10, 11] });
    const theirs = await aReadySchool({ needs: [11, 12], offers: [2, 3] });
    const { id } = await drafted(ours, theirs);
    const letter = await letterOf(ours.lead, id, 'en');
    expect(letter).toMatchObject({ needs: [2, 1], offers: [11, 10], edited: false, writable: true, sentAt: null });
    expect(letter.header).toContain(ours.name);
    expect(letter.header).toContain(`To: ${theirs.name}`);
    expect(letter.body).toContain('What we would like to learn: Relations with the community; Where the school is.');
    expect(letter.missing).toEqual(['contacts', 'email', 'phone']);
    expect((await letterOf(ours.lead, id, 'ru')).subject).toContain('Тема:');
  });

  it('is worded freely in each language until it is sent, and then stays as it was', async () => {
    const [ours, theirs] = [await aReadySchool(), await aReadySchool()];
    const { id } = await drafted(ours, theirs);
    const edit = (version: number, input: object) =>
      ours.lead.put<LetterDto>(`/partnerships/${id}/letter`, { language: 'ky', ...input }, { version });
    const text = { subject: 'Тааныша баштайлы', body: 'Саламатсыздарбы!\n\nКелиңиздер.' };
    expect(await ours.lead.ok(edit(1, text))).toMatchObject({ ...text, edited: true, version: 2 });
    expect((await edit(1, text)).status).toBe(412);
    expect((await letterOf(ours.lead, id, 'ru')).edited).toBe(false);
    await change(ours.director, id, 'invitation');
    expect(await letterOf(theirs.teacher, id)).toMatchObject({ ...text, writable: false });
    expect((await ours.lead.refused(edit(3, { ...text, subject: 'Башка' }))).code).toBe('verb-not-allowed');
  });

  it('names only what is the school’s own', async () => {
    const ours = await aReadySchool({ needs: [1, 2], offers: [10, 11] });
    const { id } = await drafted(ours, await aSchool());
    const input = { language: 'ky', offers: [10, 24], needs: [] };
    const problem = await ours.lead.refused(ours.lead.put(`/partnerships/${id}/letter`, input, { version: 1 }));
    expect(problem.errors).toMatchObject([{ path: 'offers.1', code: 'not-one-of' }]);
  });

  it('is edited by director or lead of the school that writes it', async () => {
    const { id, ours, theirs } = await anInvitation();
    const edit = (person: TestPerson) =>
      person.put(`/partnerships/${id}/letter`, { language: 'ky', subject: 'А', body: 'Б' }, { version: 2 });
    expect((await edit(ours.teacher)).status).toBe(403);
    expect((await edit(theirs.director)).status).toBe(403);
  });
});
