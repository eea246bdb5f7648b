import { describe, expect, it } from '@jest/globals';
import type { PartnershipDto, PartnershipPageDto } from '../../src/partnerships/dto/partnership.dto.js';
import { sql } from '../../src/platform/index.js';
import { aPartnership, change, partnershipOf } from '../builders/partnerships.js';
import { aCoordinator, anAdministrator } from '../builders/people.js';
import { aCluster, aSchool } from '../builders/schools.js';
import { database, useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

const REASON = { reason: 'Мектепте оңдоо жүрүп жатат' };

describe('pausing', () => {
  it('is done by director or lead of either school, with a reason, and undone by either', async () => {
    const { id, ours, theirs } = await aPartnership();
    expect((await ours.teacher.post(`/partnerships/${id}/pause`, REASON, { version: 1 })).status).toBe(403);
    expect((await ours.lead.post(`/partnerships/${id}/pause`, {}, { version: 1 })).status).toBe(400);
    const paused = await change(theirs.lead, id, 'pause', REASON);
    expect(paused).toMatchObject({ state: 'paused', can: ['write-vision', 'resume'] });
    expect(paused.history.at(-1)).toMatchObject({
      verb: 'pause',
      schoolId: theirs.id,
      person: 'partnership-lead',
      ...REASON,
    });
    const resumed = await ours.director.ok(
      ours.director.delete<PartnershipDto>(`/partnerships/${id}/pause`, { version: paused.version }),
    );
    expect(resumed.state).toBe('active');
    expect(await factsAbout(id)).toEqual(['partnership.paused', 'partnership.resumed']);
  });

  it('may be done again and again: the page shows the latest of it', async () => {
    const { id, ours } = await aPartnership();
    await database().rows(sql`
      insert into partnership_changes (id, partnership_id, verb, state, school_id, at)
      select uuidv7(), ${id}, 'pause', 'paused', ${ours.id}, now() - make_interval(hours => n) from generate_series(1, 150) as n`);
    const { history } = await change(ours.lead, id, 'pause', REASON);
    expect(history).toHaveLength(100);
    expect(history.at(-1)).toMatchObject(REASON);
  });

  it('needs a partnership that is active', async () => {
    const { id, ours } = await aPartnership({ state: 'in-talks' });
    const problem = await ours.lead.refused(ours.lead.post(`/partnerships/${id}/pause`, REASON, { version: 1 }));
    expect(problem.code).toBe('verb-not-allowed');
  });

  it('by two at once: one wins, the other is shown what is in force now', async () => {
    const { id, ours, theirs } = await aPartnership();
    const answers = await Promise.all([
      ours.lead.post(`/partnerships/${id}/pause`, REASON, { version: 1 }),
      theirs.lead.post(`/partnerships/${id}/pause`, REASON, { version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const stale = answers.find(({ status }) => status === 412)?.body;
    expect(stale).toMatchObject({ code: 'stale', current: { id, state: 'paused', version: 2 } });
  });
});

describe('ending', () => {
  it('is the director’s, and nothing undoes it', async () => {
    const { id, ours, theirs } = await aPartnership();
    expect((await ours.lead.post(`/partnerships/${id}/closure`, REASON, { version: 1 })).status).toBe(403);
    const ended = await change(ours.director, id, 'closure', REASON);
    expect(ended).toMatchObject({ state: 'ended', can: [] });
    expect(ended.schools.map(({ id: schoolId, state }) => [schoolId, state])).toEqual([
      [ours.id, 'left'],
      [theirs.id, 'joined'],
    ]);
    const { version } = await partnershipOf(theirs.director, id);
    expect((await theirs.director.post(`/partnerships/${id}/closure`, REASON, { version })).status).toBe(409);
  });

  it('of one school of three changes nothing for two', async () => {
    const { id, ours, theirs } = await aPartnership();
    const third = await aSchool();
    await database().rows(sql`
      insert into participations (id, partnership_id, school_id, state, since) values (gen_random_uuid(), ${id}, ${third.id}, 'joined', now())`);
    await database().rows(sql`
      update partnerships set school_ids = ${[ours.id, theirs.id, third.id].sort()}::uuid[] where id = ${id}`);
    expect((await change(third.director, id, 'closure', REASON)).state).toBe('active');
    const stays = await partnershipOf(ours.director, id);
    expect(stays.schools.map((school) => school.id).sort()).toEqual([ours.id, theirs.id].sort());
    expect(await factsAbout(id)).toEqual(['partnership.school-left']);
  });
});

describe('the list of partnerships', () => {
  it('shows the caller’s own, the youngest first, by school and state', async () => {
    const ours = await aSchool();
    const first = await aPartnership({ ours });
    const second = await aPartnership({ ours, state: 'invited' });
    await aPartnership();
    const list = async (query = '') =>
      (await ours.teacher.ok(ours.teacher.get<PartnershipPageDto>(`/partnerships${query}`))).items.map(({ id }) => id);
    expect(await list()).toEqual([second.id, first.id]);
    expect(await list('?state=active')).toEqual([first.id]);
    expect(await list(`?schoolId=${ours.id}&limit=1`)).toEqual([second.id]);
    expect((await ours.teacher.get(`/partnerships?schoolId=${second.theirs.id}`)).status).toBe(404);
  });

  it('goes on where the page before ended', async () => {
    const ours = await aSchool();
    const ids = [
      (await aPartnership({ ours })).id,
      (await aPartnership({ ours })).id,
      (await aPartnership({ ours })).id,
    ];
    const first = await ours.lead.ok(ours.lead.get<PartnershipPageDto>('/partnerships?limit=2'));
    const rest = await ours.lead.ok(
      ours.lead.get<PartnershipPageDto>(`/partnerships?limit=2&cursor=${String(first.nextCursor)}`),
    );
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids.toReversed());
    expect(rest.nextCursor).toBeNull();
  });
});

describe('a partnership', () => {
  it('is nobody’s business but its schools’: not the coordinator’s, not the administrator’s', async () => {
    const cluster = await aCluster();
    const { id } = await aPartnership({ ours: await aSchool({ clusterId: cluster.id }) });
    for (const person of [await aCoordinator(cluster.id), await anAdministrator()]) {
      expect((await person.get(`/partnerships/${id}`)).status).toBe(404);
      expect((await person.ok(person.get<PartnershipPageDto>('/partnerships'))).items).toEqual([]);
    }
  });
});
