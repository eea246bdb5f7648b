import { describe, expect, it } from '@jest/globals';
import type { PartnershipDto } from '../../src/partnerships/dto/partnership.dto.js';
import type { PartnershipCodeDto } from '../../src/partnerships/code/partnership-code.dto.js';
import { Passwords } from '../../src/accounts/index.js';
import { sql } from '../../src/platform/index.js';
import { aPartnershipInTalks, anInvitation, change, partnershipOf } from '../builders/partnerships.js';
import type { TestPerson } from '../builders/people.js';
import { aSchool } from '../builders/schools.js';
import { application, database, useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

const PASSWORD = 'көк-темир-жылдыз-көпүрө';
let hash: string | undefined;

async function withPassword(person: TestPerson): Promise<void> {
  hash ??= await application().get(Passwords).hash(PASSWORD);
  await database().rows(sql`update users set password_hash = ${hash} where id = ${person.userId}`);
}

async function signable() {
  const partnership = await aPartnershipInTalks();
  await withPassword(partnership.ours.director);
  await withPassword(partnership.theirs.director);
  return partnership;
}

const sign = (person: TestPerson, id: string, input: object = {}, options = {}) =>
  person.post<PartnershipDto>(
    `/partnerships/${id}/code/signatures`,
    { version: 1, password: PASSWORD, ...input },
    options,
  );

const stateOf = async (person: TestPerson, id: string) => (await partnershipOf(person, id)).state;

describe('signing the code', () => {
  it('activates the partnership only when every joined school has signed the same version', async () => {
    const { id, ours, theirs } = await signable();
    await ours.director.ok(sign(ours.director, id));
    expect(await stateOf(theirs.teacher, id)).toBe('in-talks');
    const active = await theirs.director.ok(sign(theirs.director, id));
    expect(active).toMatchObject({ state: 'active', can: ['write-vision', 'pause', 'end'] });
    expect(active.activeSince).not.toBeNull();
    expect((await factsAbout(id)).slice(-3)).toEqual([
      'partnership.code-signed',
      'partnership.code-signed',
      'partnership.activated',
    ]);
  });

  it('loses neither of two signatures that are given at once', async () => {
    const { id, ours, theirs } = await signable();
    const answers = await Promise.all([sign(ours.director, id), sign(theirs.director, id)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await partnershipOf(ours.lead, id)).toMatchObject({ state: 'active', code: { signatures: [{}, {}] } });
  });

  it('happens once when the request is repeated', async () => {
    const { id, ours } = await signable();
    const twice = { key: 'sign-only-once' };
    const answers = await Promise.all([sign(ours.director, id, {}, twice), sign(ours.director, id, {}, twice)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect((await partnershipOf(ours.lead, id)).code?.signatures).toHaveLength(1);
    expect((await ours.director.refused(sign(ours.director, id))).code).toBe('code-already-signed');
  });

  it('asks for the password again, and slows guessing down', async () => {
    const { id, ours } = await signable();
    for (let guess = 0; guess < 5; guess += 1) {
      const wrong = sign(ours.director, id, { password: 'туура эмес сырсөз болду' });
      expect((await ours.director.refused(wrong)).code).toBe('wrong-password');
    }
    expect((await sign(ours.director, id)).status).toBe(429);
  });

  it('is refused for a text that is not in force', async () => {
    const { id, ours } = await signable();
    expect((await ours.director.refused(sign(ours.director, id, { version: 2 }))).code).toBe(
      'code-version-not-in-force',
    );
  });

  it('asks every school for one need and one offer', async () => {
    const { id, ours, theirs } = await signable();
    await database().rows(sql`delete from school_marks where school_id = ${theirs.id} and mark = 'need'`);
    expect((await ours.director.refused(sign(ours.director, id))).code).toBe('need-and-offer-missing-somewhere');
  });

  it('is the director’s alone, and unknown to a director of another school', async () => {
    const { id, ours, theirs } = await signable();
    expect((await sign(ours.lead, id)).status).toBe(403);
    expect((await sign(theirs.teacher, id)).status).toBe(403);
    expect((await sign((await aSchool()).director, id)).status).toBe(404);
  });
});

describe('the code', () => {
  it('begins with the nine rules in three languages when the talks begin', async () => {
    const { id, ours } = await anInvitation();
    expect((await ours.director.get(`/partnerships/${id}/code`)).status).toBe(404);
    const talks = await signable();
    const { director } = talks.ours;
    const code = await director.ok(director.get<PartnershipCodeDto>(`/partnerships/${talks.id}/code`));
    expect(code.rules).toHaveLength(9);
    expect(code.rules[0]?.title).toEqual({ ky: 'Сый мамиле', ru: 'Уважение', en: 'Respect' });
    expect(code).toMatchObject({
      version: 1,
      inForce: false,
      can: ['sign-code'],
      waitingFor: [talks.ours.id, talks.theirs.id],
    });
    expect(code.hash).toMatch(/^[\da-f]{64}$/);
  });

  it('keeps who signed, as they were called then, whoever directs the school later', async () => {
    const { id, ours, theirs } = await signable();
    await ours.director.ok(sign(ours.director, id));
    await database().rows(sql`update persons set name = 'Somebody else' where id = ${ours.director.personId}`);
    const code = await theirs.lead.ok(theirs.lead.get<PartnershipCodeDto>(`/partnerships/${id}/code`));
    expect(code.signatures).toMatchObject([{ schoolId: ours.id, name: 'director' }]);
    expect(code).toMatchObject({ waitingFor: [theirs.id], can: [] });
  });

  it('is not signed any more once the talks were left', async () => {
    const { id, ours, theirs } = await signable();
    await change(ours.lead, id, 'withdrawal', { reason: 'Башка багыт тандадык' });
    expect((await theirs.director.get(`/partnerships/${id}/code`)).status).toBe(200);
    expect((await sign(theirs.director, id)).status).toBe(403);
  });
});
