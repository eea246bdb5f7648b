import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PartnershipState } from '@boordosh/shared/vocabulary';
import { sql } from '../../src/platform/index.js';
import type { ResourcePageDto } from '../../src/resources/dto/resource.dto.js';
import { aPartnership, type TestPartnership } from '../builders/partnerships.js';
import { aCoordinator, aMember, anAdministrator, anonymous, type TestPerson } from '../builders/people.js';
import { aPartnersOnly, aResource } from '../builders/resources.js';
import { aCluster, aDirectorySchool, aSchool, type TestSchool } from '../builders/schools.js';
import { database, useApplication } from '../support/application.js';

useApplication();

const titles = async (person: TestPerson, query = ''): Promise<string[]> => {
  const page = await person.ok(person.get<ResourcePageDto>(`/resources${query}`));
  return page.items.map(({ title }) => title);
};

const inState = (id: string, state: PartnershipState): Promise<unknown> =>
  database().rows(sql`update partnerships set state = ${state} where id = ${id}`);

const ask = (parameters: Record<string, string>): string => `?${new URLSearchParams(parameters).toString()}`;

describe('finding resources', () => {
  let partnership: TestPartnership;
  let stranger: TestSchool;

  beforeAll(async () => {
    partnership = await aPartnership();
    stranger = await aSchool();
    const { id, ours } = partnership;
    await aResource(ours.teacher, ours.id, { title: 'Ички иш', subject: 'mathematics', language: 'ru' });
    await aResource(ours.teacher, ours.id, {
      title: 'Өнөктөшкө: өзөн жээги',
      scope: 'partnership',
      partnershipId: id,
      subject: 'geography',
      grades: { from: 5, to: 7, planYears: 11, schoolYear: '2026-2027' },
    });
    await aResource(ours.teacher, ours.id, {
      title: 'Баарына: үч барак',
      scope: 'all-schools',
      kind: 'assessment-test',
    });
  });

  it('looks inside the own school only for what stays there', async () => {
    expect(await titles(partnership.ours.director, '?scope=own-school')).toEqual(['Ички иш']);
    expect(await titles(partnership.theirs.director, '?scope=own-school')).toEqual([]);
    expect(await titles(stranger.director, '?scope=partnership')).toEqual([]);
    expect(await titles(partnership.theirs.director, '?scope=partnership')).toEqual(['Өнөктөшкө: өзөн жээги']);
  });

  it('shows each person what is for them, the newest first', async () => {
    const [all, shared, own] = ['Баарына: үч барак', 'Өнөктөшкө: өзөн жээги', 'Ички иш'];
    expect(await titles(partnership.ours.director)).toEqual([all, shared, own]);
    expect(await titles(partnership.theirs.teacher)).toEqual([all, shared]);
    expect(await titles(stranger.director)).toEqual([all]);
  });

  it('shows nothing to those who act for no verified school', async () => {
    const unclaimed = await aDirectorySchool();
    const { id: clusterId } = await aCluster();
    for (const person of [
      await aMember(unclaimed.id, 'director', { verified: false }),
      await aCoordinator(clusterId),
      await anAdministrator(),
    ]) {
      expect(await titles(person)).toEqual([]);
    }
    expect((await anonymous().get('/resources')).status).toBe(401);
  });

  it('says what may be done: to share, and beyond the own school once that is verified', async () => {
    const unclaimed = await aDirectorySchool();
    const claimant = await aMember(unclaimed.id, 'director', { verified: false });
    const can = async (person: TestPerson) => (await person.ok(person.get<ResourcePageDto>('/resources'))).can;
    expect(await can(claimant)).toEqual(['share', 'name-author']);
    expect(await can(stranger.teacher)).toEqual(['share', 'share-beyond']);
    expect(await can(await anAdministrator())).toEqual([]);
  });

  it('finds words however they are typed, and how they begin', async () => {
    const { director } = partnership.ours;
    for (const q of ['озон жээги', 'ӨЗӨН', 'озо жээ', 'өнөктөшкө']) {
      expect([q, await titles(director, ask({ q }))]).toEqual([q, ['Өнөктөшкө: өзөн жээги']]);
    }
    expect(await titles(director, ask({ q: 'озон барак' }))).toEqual([]);
  });

  it('finds by subject, kind and grade in any language', async () => {
    const { director } = partnership.ours;
    expect(await titles(director, ask({ q: 'география 6 класс' }))).toEqual(['Өнөктөшкө: өзөн жээги']);
    expect(await titles(director, ask({ q: 'maths' }))).toEqual(['Ички иш']);
    expect(await titles(director, ask({ q: 'баалоо тести' }))).toEqual(['Баарына: үч барак']);
  });

  it('survives one typing mistake, and says that these are only similar', async () => {
    const { director } = partnership.ours;
    const page = await director.ok(director.get<ResourcePageDto>(`/resources${ask({ q: 'геогрфия' })}`));
    expect(page).toMatchObject({ similar: true, items: [{ title: 'Өнөктөшкө: өзөн жээги' }] });
    expect(await titles(stranger.director, ask({ q: 'геогрфия' }))).toEqual([]);
  });

  it('takes whatever is typed as words', async () => {
    for (const q of [`'`, `a' | 'b`, ':*', '%_%', '6-класс!', '<script>', '🙂', '\\']) {
      expect((await partnership.ours.director.get(`/resources${ask({ q })}`)).status).toBe(200);
    }
  });

  it('narrows by every filter', async () => {
    const { ours, id } = partnership;
    const [all, shared, own] = ['Баарына: үч барак', 'Өнөктөшкө: өзөн жээги', 'Ички иш'];
    const filters: [Record<string, string>, string[]][] = [
      [{ subject: 'geography' }, [shared]],
      [{ grade: '6' }, [shared]],
      [{ grade: '8' }, []],
      [{ language: 'ru' }, [own]],
      [{ kind: 'assessment-test' }, [all]],
      [{ scope: 'own-school' }, [own]],
      [{ schoolId: ours.id, scope: 'all-schools' }, [all]],
      [{ schoolId: stranger.id }, []],
      [{ partnershipId: id }, [shared]],
    ];
    for (const [filter, expected] of filters) {
      expect([filter, await titles(ours.director, ask(filter))]).toEqual([filter, expected]);
    }
    expect(await titles(stranger.director, ask({ partnershipId: id }))).toEqual([]);
  });

  it('pages without a gap or a repeat, by age and by fit', async () => {
    const school = await aSchool();
    for (const number of [1, 2, 3, 4, 5])
      await aResource(school.teacher, school.id, { title: `Көпүрө ${String(number)}` });
    for (const q of ['', 'копуро']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: ResourcePageDto = await school.teacher.ok(
          school.teacher.get<ResourcePageDto>(
            `/resources${ask({ schoolId: school.id, limit: '2', ...(q ? { q } : {}), ...(cursor ? { cursor } : {}) })}`,
          ),
        );
        seen.push(...page.items.map(({ title }) => title));
        cursor = page.nextCursor;
      }
      expect(seen).toEqual([5, 4, 3, 2, 1].map((number) => `Көпүрө ${String(number)}`));
    }
  });

  it('closes at once when the partnership ends, and stays open while it is paused', async () => {
    const { id, ours, theirs } = await aPartnership();
    const made = await aPartnersOnly(ours.teacher, ours.id, id);
    const { director } = theirs;
    const partners = { partnershipId: id };
    await inState(id, 'paused');
    expect(await titles(director, ask(partners))).toEqual([made.title]);
    await inState(id, 'ended');
    expect(await titles(director, ask(partners))).toEqual([]);
    expect((await director.get(`/resources/${made.id}`)).status).toBe(404);
    expect(await titles(ours.teacher, ask(partners))).toEqual([made.title]);
  });
});
