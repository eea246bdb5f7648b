import { describe, expect, it } from '@jest/globals';
import { sortedBy } from './school-facts.js';

describe('the place of a school in a list', () => {
  it('follows its number, not the figures of it', () => {
    const names = ['№ 10 орто мектеби', '№5 орто мектеби', 'Мектеп № 70'].map((ky) => sortedBy({ ky }));
    expect(names).toEqual(['00010 орто мектеби', '00005 орто мектеби', 'Мектеп 00070']);
  });

  it('is not decided by quotes, and takes another language where there is no Kyrgyz', () => {
    expect(sortedBy({ ru: 'Школа «Илим»', en: 'Ilim' })).toBe('Школа Илим');
  });
});
