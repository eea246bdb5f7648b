import { describe, expect, it } from '@jest/globals';
import { loadReferenceContent } from '../../src/application.js';
import type { SchoolDto, SchoolPageDto } from '../../src/schools/dto/school.dto.js';
import { aPerson } from '../builders/people.js';
import { application, useApplication } from '../support/application.js';

useApplication();

describe('the published directory', () => {
  it('is brought in once, as schools nobody has claimed, with their departments', async () => {
    await loadReferenceContent(application());
    await loadReferenceContent(application());
    const person = await aPerson();
    const page = await person.ok(person.get<SchoolPageDto>('/schools?region=bishkek&limit=100'));
    expect(page.items).toHaveLength(9);
    expect(new Set(page.items.map(({ standing }) => standing))).toEqual(new Set(['unclaimed']));
    const one = await person.ok(person.get<SchoolDto>(`/schools/${page.items[0]?.id ?? ''}`));
    expect(one).toMatchObject({ fromDirectory: true, ownership: 'private', settlementGroup: 'urban' });
    expect(one.department?.name.ky).toBe('Бишкек шаардык билим берүү бөлүмү');
    expect((await person.ok(person.get<{ items: unknown[] }>('/departments'))).items).toHaveLength(54);
  });
});
