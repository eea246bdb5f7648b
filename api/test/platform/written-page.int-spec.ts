import { describe, expect, it } from '@jest/globals';
import { readCursor, type Sql, sql, writtenPage } from '../../src/platform/index.js';
import { database, useApplication } from '../support/application.js';

describe('a page that PostgreSQL writes', () => {
  useApplication();
  const numbers = (after?: string[]): Sql => sql`
    select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as id, 'n' || n as sort, json_build_object('n', n)::text as item
    from generate_series(1, 5) as n where ${after ? sql`'n' || n > ${after[0]}` : sql`true`} order by n`;
  const page = (limit: number, after?: string[]): ReturnType<typeof writtenPage<{ n: number }>> =>
    writtenPage<{ n: number }>(database(), numbers(after), limit);

  it('ends where the next one begins', async () => {
    const first = await page(2);
    expect(first.items.toJSON()).toEqual([{ n: 1 }, { n: 2 }]);
    const second = await page(2, readCursor(first.nextCursor ?? '', 2));
    expect(second.items.toJSON()).toEqual([{ n: 3 }, { n: 4 }]);
  });

  it('is the last one when nothing follows, also when it is just full', async () => {
    await expect(page(5)).resolves.toMatchObject({ nextCursor: null, empty: false });
    await expect(page(9)).resolves.toMatchObject({ nextCursor: null, empty: false });
  });

  it('is an empty list when there is nothing', async () => {
    const none = await page(5, ['n9', '']);
    expect(none).toMatchObject({ nextCursor: null, empty: true });
    expect(none.items.text).toBe('[]');
  });
});
