import { beforeAll, describe, expect, it } from '@jest/globals';
import { foldForSearch } from '@boordosh/shared/formats';
import { sql } from '../../src/platform/index.js';
import type { SchoolPageDto } from '../../src/schools/dto/school.dto.js';
import { anonymous, aPerson, type TestPerson } from '../builders/people.js';
import { aDirectorySchool } from '../builders/schools.js';
import { database, useApplication } from '../support/application.js';

useApplication();

describe('the directory', () => {
  let person: TestPerson;
  const page = (query: string): Promise<SchoolPageDto> => person.ok(person.get<SchoolPageDto>(`/schools?${query}`));
  const names = async (query: string): Promise<unknown[]> => (await page(query)).items.map(({ name }) => name.ky);
  const search = (q: string, rest = '') => names(`q=${encodeURIComponent(q)}${rest}`);

  beforeAll(async () => {
    person = await aPerson();
    await aDirectorySchool({ name: 'Өзгөн мектеп-гимназиясы', region: 'osh' });
    await aDirectorySchool({ name: '№ 5 орто мектеби, Көмүр-Тоо', region: 'naryn' });
    await aDirectorySchool({ name: 'Ынтымак мектеби', region: 'talas' });
    await aDirectorySchool({ name: 'Жаңы-Жол мектеби', region: 'talas' });
    await aDirectorySchool({ name: '100% билим', region: 'talas' });
  });

  it('comes in the order of the Kyrgyz alphabet, page by page, each school once', async () => {
    const seen: unknown[] = [];
    let cursor: string | null = '';
    do {
      const part: SchoolPageDto = await page(`limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...part.items.map(({ name }) => name.ky));
      cursor = part.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([
      '100% билим',
      'Жаңы-Жол мектеби',
      'Өзгөн мектеп-гимназиясы',
      'Ынтымак мектеби',
      '№ 5 орто мектеби, Көмүр-Тоо',
    ]);
  });

  it.each([
    ['озгон', 'Өзгөн мектеп-гимназиясы'],
    ['комур тоо', '№ 5 орто мектеби, Көмүр-Тоо'],
    ['ЖАНЫ', 'Жаңы-Жол мектеби'],
    ['гимназиясы Өзгөн', 'Өзгөн мектеп-гимназиясы'],
    ['100%', '100% билим'],
  ])('finds %s typed on a Russian keyboard', async (typed, found) => {
    expect(await search(typed)).toEqual([found]);
  });

  it.each(['озген', 'ынтимак', 'озгонн'])('survives one wrong letter in %s and says so', async (typed) => {
    const found = await page(`q=${encodeURIComponent(typed)}`);
    expect(found).toMatchObject({ similar: true, nextCursor: null });
    expect(found.items).toHaveLength(1);
  });

  it('takes what was typed literally, and finds nothing without complaint', async () => {
    expect(await search('%')).toEqual(['100% билим']);
    expect(await search('щщщщщщ')).toEqual([]);
    expect((await page('q=%20')).items).toHaveLength(5);
  });

  it('narrows by what is asked', async () => {
    expect(await names('region=talas&language=ky&kind=secondary')).toHaveLength(3);
    expect(await names('region=talas&language=uz')).toEqual([]);
    expect(await search('мектеби', '&region=naryn')).toEqual(['№ 5 орто мектеби, Көмүр-Тоо']);
    expect((await person.get('/schools?region=atlantis')).status).toBe(400);
    expect((await person.get('/schools?order=pupils')).status).toBe(400);
  });

  it('is for people who are signed in', async () => {
    expect((await anonymous().get('/schools')).status).toBe(401);
  });

  it('folds names in the database as the query is folded', async () => {
    const text = 'Ёлка–Ңөү «Э»';
    const row = await database().one<{ folded: string }>(sql`select fold_for_search(${text}) as folded`);
    expect(row?.folded).toBe(foldForSearch(text));
  });
});
