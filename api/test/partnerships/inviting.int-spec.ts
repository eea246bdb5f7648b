import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { LetterDto } from '../../src/partnerships/letter/letter.dto.js';
import type { PartnershipDto, PartnershipPageDto } from '../../src/partnerships/dto/partnership.dto.js';
import { InvitationExpiry } from '../../src/partnerships/invitation-expiry.js';
import { sql } from '../../src/platform/index.js';
import { aMember } from '../builders/people.js';
import { aPartnership, aReadySchool, anInvitation, change, drafted, partnershipOf } from '../builders/partnerships.js';
import { aDirectorySchool, aSchool, type TestSchool } from '../builders/schools.js';
import { application, clock, database, useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

/** As if it had gone out just now. */
async function aSentLetter(ours: TestSchool): Promise<void> {
  const { id } = await aPartnership({ state: 'declined', ours });
  await database().rows(sql`
    insert into letters (id, partnership_id, offers, needs, sent_at) values (${randomUUID()}, ${id}, '{}', '{}', now())`);
}

const REASON = { reason: 'Быйыл үлгүрбөйбүз' };

describe('a draft', () => {
  it('is known to the school that writes it and to nobody else', async () => {
    const [ours, theirs] = [await aSchool(), await aSchool()];
    const { id, state, can } = await drafted(ours, theirs);
    expect(state).toBe('draft');
    expect(can).toEqual(['write-vision', 'edit-letter', 'withdraw']);
    expect((await theirs.director.get(`/partnerships/${id}`)).status).toBe(404);
    expect((await theirs.director.ok(theirs.director.get<PartnershipPageDto>('/partnerships'))).items).toEqual([]);
    expect((await partnershipOf(ours.teacher, id)).can).toEqual([]);
  });

  it('is written by director or lead, in a school whose claim waits too, and by no teacher', async () => {
    const [ours, theirs] = [await aSchool(), await aSchool()];
    const body = { schoolId: ours.id, partnerSchoolId: theirs.id };
    expect((await ours.teacher.post('/partnerships', body)).status).toBe(403);
    expect((await theirs.director.post('/partnerships', body)).status).toBe(403);
    const unclaimed = await aDirectorySchool();
    const claimant = await aMember(unclaimed.id, 'director', { verified: false });
    expect((await claimant.post('/partnerships', { ...body, schoolId: unclaimed.id })).status).toBe(201);
  });

  it('is one for the same school: a second one shows the first', async () => {
    const [ours, theirs] = [await aSchool(), await aSchool()];
    const { id } = await drafted(ours, theirs);
    const second = ours.director.post('/partnerships', { schoolId: ours.id, partnerSchoolId: theirs.id });
    expect(await ours.director.refused(second)).toMatchObject({ code: 'partnership-already-open', existingId: id });
  });

  it('does not lead to one’s own school, nor to one that is not there', async () => {
    const ours = await aSchool();
    const towards = (partnerSchoolId: string) =>
      ours.lead.post('/partnerships', { schoolId: ours.id, partnerSchoolId });
    expect((await ours.lead.refused(towards(ours.id))).code).toBe('partner-is-own-school');
    expect((await towards('0190d5a0-0000-7000-8000-000000000000')).status).toBe(404);
  });

  it('happens once when the request is repeated', async () => {
    const [ours, theirs] = [await aSchool(), await aSchool()];
    const send = () =>
      ours.lead.post<PartnershipDto>(
        '/partnerships',
        { schoolId: ours.id, partnerSchoolId: theirs.id },
        { key: 'draft-once' },
      );
    const [first, second] = await Promise.all([send(), send()]);
    expect(first.status).toBe(201);
    expect(second.body.id).toBe(first.body.id);
  });

  it('is withdrawn without a reason, and only its own school hears of it', async () => {
    const [ours, theirs] = [await aSchool(), await aSchool()];
    const { id } = await drafted(ours, theirs);
    expect((await change(ours.lead, id, 'withdrawal')).state).toBe('withdrawn');
    expect((await theirs.director.get(`/partnerships/${id}`)).status).toBe(404);
  });
});

describe('sending the invitation', () => {
  it('tells the other school, which has twenty school days to answer', async () => {
    const { id, ours, theirs } = await anInvitation();
    const theirView = await partnershipOf(theirs.director, id);
    expect(theirView).toMatchObject({ state: 'invited', can: ['accept', 'refuse'] });
    expect(theirView.answerDueOn).not.toBeNull();
    expect(theirView.history).toMatchObject([
      { verb: 'invite', state: 'invited', schoolId: ours.id, person: 'director' },
    ]);
    expect((await partnershipOf(theirs.lead, id)).can).toEqual(['refuse']);
    expect((await partnershipOf(ours.lead, id)).can).toContain('withdraw');
    expect(await factsAbout(id)).toEqual(['partnership.drafted', 'partnership.invited']);
  });

  it('is the director’s, of a verified school, with one need and one offer', async () => {
    const [ours, theirs] = [await aSchool(), await aSchool()];
    const { id, version } = await drafted(ours, theirs);
    const send = (person: typeof ours.director) => person.post(`/partnerships/${id}/invitation`, {}, { version });
    expect((await send(ours.lead)).status).toBe(403);
    expect((await send(ours.teacher)).status).toBe(403);
    expect((await send(theirs.director)).status).toBe(404);
    expect((await ours.director.refused(send(ours.director))).code).toBe('need-and-offer-missing');
  });

  it('asks for the version that was read', async () => {
    const ours = await aReadySchool();
    const { id } = await drafted(ours, await aSchool());
    expect((await ours.director.post(`/partnerships/${id}/invitation`)).status).toBe(428);
    const stale = await ours.director.refused(ours.director.post(`/partnerships/${id}/invitation`, {}, { version: 7 }));
    expect(stale).toMatchObject({ code: 'stale', current: { id, state: 'draft', version: 1 } });
  });

  it('goes out thirty times a day and no more, to whomever', async () => {
    const ours = await aReadySchool();
    for (let sent = 0; sent < 30; sent += 1) await aSentLetter(ours);
    const { id } = await drafted(ours, await aSchool());
    const late = await ours.director.post(`/partnerships/${id}/invitation`, {}, { version: 1 });
    expect(late).toMatchObject({ status: 429, body: { code: 'too-many-letters' } });
    expect(Number(late.headers['retry-after'])).toBeGreaterThan(0);

    clock().set(new Date(Date.now() + 86_400_000 + 60_000).toISOString());
    const tomorrow = await change(ours.director, id, 'invitation');
    clock().set(undefined);
    expect(tomorrow.state).toBe('invited');
  });

  it('lets letters that cross become one: the later writer sees the first', async () => {
    const [ours, theirs] = [await aReadySchool(), await aReadySchool()];
    const [mine, yours] = [await drafted(ours, theirs), await drafted(theirs, ours)];
    const answers = await Promise.all([
      ours.director.post<PartnershipDto>(`/partnerships/${mine.id}/invitation`, {}, { version: 1 }),
      theirs.director.post<PartnershipDto>(`/partnerships/${yours.id}/invitation`, {}, { version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const sent = answers.find(({ status }) => status === 200)?.body;
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ existingId: sent?.id });
  });

  it('lets go of the other side’s draft when it is accepted, and keeps what that said of give and gain', async () => {
    const [ours, theirs] = [await aReadySchool(), await aReadySchool()];
    const crossing = await drafted(theirs, ours);
    const vision = { gains: 'Робототехника', gives: 'Тарых' };
    await theirs.lead.ok(theirs.lead.put(`/partnerships/${crossing.id}/vision/${theirs.id}`, vision, { version: 0 }));
    const { id } = await drafted(ours, theirs);
    await change(ours.director, id, 'invitation');
    const accepted = await change(theirs.director, id, 'acceptance');
    expect(accepted.schools.find((school) => school.id === theirs.id)?.vision).toMatchObject(vision);
    expect((await partnershipOf(theirs.director, crossing.id)).state).toBe('withdrawn');
  });
});

describe('taking a letter back', () => {
  it('says why, in words that can be seen', async () => {
    const { id, ours } = await anInvitation();
    const { version } = await partnershipOf(ours.lead, id);
    for (const body of [{}, { reason: '' }, { reason: ' \u200b' }]) {
      const problem = await ours.lead.refused(ours.lead.post(`/partnerships/${id}/withdrawal`, body, { version }));
      expect(problem.errors?.[0]).toMatchObject({ path: 'reason', code: 'required' });
    }
  });
});

describe('answering an invitation', () => {
  it('begins the talks with the director’s yes', async () => {
    const { id, ours, theirs } = await anInvitation();
    const { version } = await partnershipOf(theirs.lead, id);
    expect((await theirs.lead.post(`/partnerships/${id}/acceptance`, {}, { version })).status).toBe(403);
    expect((await ours.director.post(`/partnerships/${id}/acceptance`, {}, { version })).status).toBe(403);
    const accepted = await change(theirs.director, id, 'acceptance');
    expect(accepted).toMatchObject({ state: 'in-talks', answerDueOn: null, code: { version: 1, signatures: [] } });
    expect(accepted.schools.map(({ state }) => state)).toEqual(['joined', 'joined']);
    const again = theirs.director.post(`/partnerships/${id}/acceptance`, {}, { version: accepted.version });
    expect((await theirs.director.refused(again)).code).toBe('verb-not-allowed');
  });

  it('ends with a reason that the other school reads', async () => {
    const { id, ours, theirs } = await anInvitation();
    const { version } = await partnershipOf(theirs.lead, id);
    expect((await theirs.lead.post(`/partnerships/${id}/refusal`, {}, { version })).status).toBe(400);
    expect((await theirs.teacher.post(`/partnerships/${id}/refusal`, REASON, { version })).status).toBe(403);
    await change(theirs.lead, id, 'refusal', REASON);
    const ourView = await partnershipOf(ours.teacher, id);
    expect(ourView).toMatchObject({ state: 'declined', can: [] });
    expect(ourView.history.at(-1)).toMatchObject({ verb: 'refuse', schoolId: theirs.id, ...REASON });
  });

  it('is unknown to a director of another school', async () => {
    const { id } = await anInvitation();
    const { director } = await aSchool();
    for (const noun of ['invitation', 'withdrawal', 'acceptance', 'refusal', 'pause', 'closure']) {
      expect((await director.post(`/partnerships/${id}/${noun}`, REASON, { version: 2 })).status).toBe(404);
    }
    expect((await director.get(`/partnerships/${id}/letter`)).status).toBe(404);
  });

  it('can be begun again after a no, pointing back to the one that was declined', async () => {
    const { id, ours, theirs } = await anInvitation();
    await change(theirs.director, id, 'refusal', REASON);
    expect((await drafted(ours, theirs)).previousId).toBe(id);
  });
});

describe('a letter that nobody answers', () => {
  it('runs out after its last day and can be sent again', async () => {
    const { id, ours, theirs } = await anInvitation();
    const { answerDueOn } = await partnershipOf(ours.director, id);
    clock().set(`${String(answerDueOn)}T16:00:00Z`);
    expect(await application().get(InvitationExpiry).expireDue()).toBe(0);
    clock().set(new Date(Date.parse(`${String(answerDueOn)}T00:00:00Z`) + 86_400_000).toISOString());
    expect(await application().get(InvitationExpiry).expireDue()).toBeGreaterThan(0);
    clock().set(undefined);
    const expired = await partnershipOf(ours.director, id);
    expect(expired).toMatchObject({ state: 'expired', can: ['write-vision', 'edit-letter', 'invite'] });
    expect(expired.history.at(-1)).toMatchObject({ verb: 'expire', schoolId: null, person: null });
    expect((await theirs.director.get(`/partnerships/${id}/letter`)).status).toBe(404);
    expect((await change(ours.director, id, 'invitation')).state).toBe('invited');
    expect(
      (await theirs.director.ok(theirs.director.get<LetterDto>(`/partnerships/${id}/letter`))).sentAt,
    ).not.toBeNull();
  });
});
