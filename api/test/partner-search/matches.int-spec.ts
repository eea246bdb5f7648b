import { describe, expect, it } from '@jest/globals';
import { sql } from '../../src/platform/index.js';
import type { MatchPageDto } from '../../src/partner-search/dto/match.dto.js';
import type { AnswerDto } from '../../src/self-assessments/dto/answer.dto.js';
import { aPartnership } from '../builders/partnerships.js';
import { aCoordinator, aMember, anAdministrator } from '../builders/people.js';
import { aCluster, aDirectorySchool, aSchool, type TestSchool } from '../builders/schools.js';
import { aFinalisedAssessment, IS_OFFERED, NEEDS_HELP, quickStart } from '../builders/self-assessments.js';
import { database, useApplication } from '../support/application.js';

useApplication();

const matchesOf = (school: TestSchool, query = '') =>
  school.teacher.ok(school.teacher.get<MatchPageDto>(`/schools/${school.id}/matches${query}`));

/** What others have changed counts within two seconds; most often at once. */
async function soon<T>(read: () => Promise<T>, holds: (found: T) => boolean): Promise<T> {
  const until = Date.now() + 2_000;
  for (;;) {
    const found = await read();
    if (holds(found)) return found;
    if (Date.now() > until) throw new Error(`Still not so after two seconds: ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const isShown = (school: TestSchool) => (page: MatchPageDto) => page.items.some((item) => item.school.id === school.id);
const isNotShown = (school: TestSchool) => (page: MatchPageDto) => !isShown(school)(page);
const itemOf = (page: MatchPageDto, school: TestSchool) => page.items.find((item) => item.school.id === school.id);

/** Needs and offers of one school, turned round in the other: a match both ways. */
async function twoThatFit(): Promise<{ ours: TestSchool; theirs: TestSchool }> {
  const [ours, theirs] = [await aSchool(), await aSchool()];
  await quickStart(ours, { needs: [16, 22], offers: [12, 20] });
  await quickStart(theirs, { needs: [12, 1], offers: [16, 22] });
  return { ours, theirs };
}

describe('matches', () => {
  it('are there after two needs and two offers, with what each could learn and give', async () => {
    const { ours, theirs } = await twoThatFit();
    const page = await soon(() => matchesOf(ours), isShown(theirs));
    expect(page).toMatchObject({ ours: { needs: [16, 22], offers: [12, 20] }, can: [] });
    expect((await ours.lead.get<MatchPageDto>(`/schools/${ours.id}/matches`)).body.can).toEqual(['prepare-letter']);
    expect(itemOf(page, theirs)).toMatchObject({
      fit: 'two-way',
      learn: [
        { number: 16, words: null },
        { number: 22, words: null },
      ],
      give: [{ number: 12, words: null }],
      reasons: ['both-ways', 'shared-language', 'free-for-partner'],
      commonLanguages: ['ky'],
      km: null,
      together: false,
    });
    expect(JSON.stringify(page)).not.toMatch(/rank|score|percent/);
  });

  it('put both ways before one way, however much goes one way', async () => {
    const ours = await aSchool();
    const [oneWay, bothWays] = [await aSchool(), await aSchool()];
    await quickStart(ours, { needs: [3, 4, 5, 6], offers: [7, 8] });
    await quickStart(oneWay, { needs: [14, 15], offers: [3, 4, 5, 6] });
    await quickStart(bothWays, { needs: [8, 15], offers: [3, 24] });
    const page = await soon(
      () => matchesOf(ours),
      (found) => isShown(oneWay)(found) && isShown(bothWays)(found),
    );
    const places = [bothWays, oneWay].map(({ id }) => page.items.findIndex((item) => item.school.id === id));
    expect(places[0]).toBeLessThan(places[1] ?? 0);
    expect(itemOf(page, oneWay)).toMatchObject({ fit: 'learn', give: [] });
  });

  it('show the words of an offer to all verified schools, and those of a need to partners', async () => {
    const [ours, theirs] = [await aSchool(), await aSchool()];
    await quickStart(ours, { needs: [2, 22], offers: [9, 20] });
    await aFinalisedAssessment(theirs, { 2: IS_OFFERED, 9: NEEDS_HELP });
    const before = await soon(() => matchesOf(ours), isShown(theirs));
    expect(itemOf(before, theirs)).toMatchObject({
      learn: [{ number: 2, words: IS_OFFERED.offer, lang: 'en' }],
      give: [{ number: 9, words: null, lang: null }],
    });
    await aPartnership({ ours, theirs, state: 'in-talks' });
    const after = await soon(
      () => matchesOf(ours),
      (page) => itemOf(page, theirs)?.reasons.includes('free-for-partner') === false,
    );
    expect(itemOf(after, theirs)).toMatchObject({ together: true, give: [{ number: 9, words: NEEDS_HELP.learn }] });
  });

  it('come in pages without repeating a school', async () => {
    const { ours } = await twoThatFit();
    const another = await aSchool();
    await quickStart(another, { needs: [12, 1], offers: [16, 22] });
    await soon(() => matchesOf(ours), isShown(another));
    const first = await matchesOf(ours, '?limit=1');
    const second = await matchesOf(ours, `?limit=1&cursor=${first.nextCursor ?? ''}`);
    const all = await matchesOf(ours, '?limit=2');
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect((await ours.lead.get(`/schools/${ours.id}/matches?cursor=WyJ4Il0`)).status).toBe(400);
    expect((await ours.lead.get(`/schools/${ours.id}/matches?limit=101`)).status).toBe(400);
    expect((await ours.lead.get(`/schools/${ours.id}/matches?order=rating`)).status).toBe(400);
  });

  it('can be narrowed by region, language and way of working', async () => {
    const { ours, theirs } = await twoThatFit();
    await soon(() => matchesOf(ours), isShown(theirs));
    await database().rows(sql`
      update schools set region = 'talas', instruction_languages = '{uz}', wanted_modes = '{virtual}' where id = ${theirs.id}`);
    const narrow = '?region=talas&language=uz&mode=virtual';
    const page = await soon(() => matchesOf(ours, narrow), isShown(theirs));
    expect(page.items).toHaveLength(1);
    for (const other of ['?region=osh', '?region=nowhere', '?language=tg', '?mode=real']) {
      expect(isNotShown(theirs)(await matchesOf(ours, other))).toBe(true);
    }
  });

  it('can be asked about one school, and say nothing where it does not fit', async () => {
    const { ours, theirs } = await twoThatFit();
    const stranger = await aSchool();
    const all = await soon(() => matchesOf(ours), isShown(theirs));
    const one = await matchesOf(ours, `?partnerId=${theirs.id}&limit=1`);
    expect(one).toMatchObject({ items: [itemOf(all, theirs)], nextCursor: null });
    expect((await matchesOf(ours, `?partnerId=${stranger.id}`)).items).toEqual([]);
  });
});

describe('what a school keeps closed', () => {
  const slotOf = (assessmentId: string, number: number) =>
    `/self-assessments/${assessmentId}/answers/${String(number)}`;
  const see = async (school: TestSchool, assessmentId: string, number: number, mark: string | null) => {
    const slot = slotOf(assessmentId, number);
    const { version } = await school.lead.ok(school.lead.get<AnswerDto>(slot));
    await school.lead.ok(school.lead.put(`${slot}/visibility`, { mark, words: mark }, { version }));
  };

  it('changes nothing that another school can observe, whatever it says', async () => {
    const [ours, theirs] = [await aSchool(), await aSchool()];
    await quickStart(ours, { needs: [2, 22], offers: [9, 20] });
    const { selfAssessmentId } = await quickStart(theirs, { needs: [20, 14], offers: [2, 4] });
    const round = selfAssessmentId ?? '';
    await theirs.lead.ok(
      theirs.lead.put(slotOf(round, 9), { ...NEEDS_HELP, markVisibility: 'own-school' }, { version: 0 }),
    );
    await quickStart(theirs, { needs: [20, 14, 9], offers: [2, 4] });
    await see(theirs, round, 4, 'own-school');
    const text = async () =>
      JSON.stringify((await matchesOf(ours)).items.filter((item) => item.school.id === theirs.id));
    const before = await soon(text, (found) => found.includes(theirs.id));
    expect(before).not.toContain('"number":9,');

    const { version } = await theirs.lead.ok(theirs.lead.get<AnswerDto>(slotOf(round, 9)));
    await theirs.lead.ok(
      theirs.lead.put(slotOf(round, 9), { ...IS_OFFERED, level: 'works', canBeShared: true }, { version }),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await text()).toBe(before);

    await see(theirs, round, 9, 'schools');
    await quickStart(ours, { needs: [2, 9], offers: [22, 20] });
    await soon(text, (found) => found.includes('"number":9,'));
  });

  it('takes no part, and takes part again once it is opened', async () => {
    const { ours, theirs } = await twoThatFit();
    await soon(() => matchesOf(ours), isShown(theirs));
    const { selfAssessmentId } = await theirs.lead.ok(
      theirs.lead.get<{ selfAssessmentId: string }>(`/schools/${theirs.id}/quick-start`),
    );
    for (const number of [12, 16, 22]) await see(theirs, selfAssessmentId, number, 'own-school');
    await soon(() => matchesOf(ours), isNotShown(theirs));
    await see(theirs, selfAssessmentId, 12, null);
    await soon(() => matchesOf(ours), isShown(theirs));
  });

  it('to partners is for those in talks or in partnership with it, until that ends', async () => {
    const { ours, theirs } = await twoThatFit();
    const { selfAssessmentId } = await theirs.lead.ok(
      theirs.lead.get<{ selfAssessmentId: string }>(`/schools/${theirs.id}/quick-start`),
    );
    for (const number of [12, 16, 22]) await see(theirs, selfAssessmentId, number, 'partners');
    await soon(() => matchesOf(ours), isNotShown(theirs));

    const invited = await aPartnership({ ours, theirs, state: 'invited' });
    expect(isNotShown(theirs)(await matchesOf(ours))).toBe(true);
    await database().rows(sql`update participations set state = 'joined' where partnership_id = ${invited.id}`);
    await database().rows(sql`update partnerships set state = 'in-talks' where id = ${invited.id}`);
    expect(itemOf(await matchesOf(ours), theirs)).toMatchObject({ together: true, fit: 'two-way' });

    await database().rows(sql`update partnerships set state = 'ended' where id = ${invited.id}`);
    expect(isNotShown(theirs)(await matchesOf(ours))).toBe(true);
  });
});

describe('who is matched', () => {
  it('is a verified school, and one that is no longer verified disappears', async () => {
    const { ours, theirs } = await twoThatFit();
    await soon(() => matchesOf(ours), isShown(theirs));
    await database().rows(sql`update schools set verified_at = null where id = ${theirs.id}`);
    await soon(() => matchesOf(ours), isNotShown(theirs));
    const refused = theirs.director.get(`/schools/${theirs.id}/matches`);
    expect(await theirs.director.refused(refused)).toMatchObject({ status: 403, code: 'matches-need-verification' });
  });

  it('is nobody while the caller’s own claim waits', async () => {
    const school = await aDirectorySchool({ verified: true });
    const claimant = await aMember(school.id, 'director', { verified: false });
    expect((await claimant.get(`/schools/${school.id}/matches`)).status).toBe(403);
  });

  it('is shown to whoever works in the school, and to nobody else', async () => {
    const { id: clusterId } = await aCluster();
    const [ours, theirs] = [await aSchool({ clusterId }), await aSchool({ clusterId })];
    const path = `/schools/${ours.id}/matches`;
    for (const member of [ours.teacher, ours.lead, ours.director]) expect((await member.get(path)).status).toBe(200);
    const others = [theirs.director, await aCoordinator(clusterId), await anAdministrator()];
    for (const other of others) expect((await other.get(path)).status).toBe(404);
  });
});
